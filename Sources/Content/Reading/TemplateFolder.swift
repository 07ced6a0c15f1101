package import Diagnostics

/// What lies below `templates/`: template files, assets and locale files, each sorted by path.
package struct TemplateFolder: Sendable {
    /// The files that end with `.mustache`, under `templates/`.
    package private(set) var templates: [SourceText] = []
    /// Paths below `templates/assets/`.
    package private(set) var assets: [(path: String, bytes: [UInt8])] = []

    private let root: String
    private static let name = "templates"

    /// Reads the folder `templates` in `source`.
    package init(in source: String) throws(Directory.Failure) {
        root = "\(source)/\(Self.name)"
        try addTemplates(below: "")
        try addAssets(below: "")
    }

    /// The texts of a language; throws where there is no file for it.
    package func texts(_ language: String) throws(Directory.Failure) -> TextCatalogue {
        let path = "locales/\(language).yml"
        return TextCatalogue(reading: try Directory.read("\(root)/\(path)"), path: "\(Self.name)/\(path)")
    }

    private mutating func addTemplates(below folder: String) throws(Directory.Failure) {
        for entry in try Directory.entries(of: "\(root)/\(folder)") {
            let path = folder + entry.name
            switch entry.type {
            case .file where entry.name.hasSuffix(".mustache"):
                templates.append(SourceText(path: "\(Self.name)/\(path)", bytes: try Directory.read("\(root)/\(path)")))
            case .directory where !["assets", "locales", "ci"].contains(path): try addTemplates(below: "\(path)/")
            default: continue
            }
        }
    }

    private mutating func addAssets(below folder: String) throws(Directory.Failure) {
        for entry in try Directory.entries(of: "\(root)/assets/\(folder)") {
            let path = folder + entry.name
            switch entry.type {
            case .file: assets.append((path, try Directory.read("\(root)/assets/\(path)")))
            case .directory: try addAssets(below: "\(path)/")
            default: continue
            }
        }
    }
}
