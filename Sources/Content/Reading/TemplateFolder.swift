package import Diagnostics

/// What lies below `templates/`: template files, assets, locale files and more. Links are left out, and so is what has
/// a name that begins with a full stop.
package struct TemplateFolder: Sendable {
    /// Each with its path below `templates/`, sorted folder by folder.
    package private(set) var files: [(path: String, bytes: [UInt8])] = []

    private let root: String
    private static let name = "templates"
    /// The folders of files that are no templates, whatever their names end with.
    private static let others = ["assets/", "locales/", "ci/"]

    /// Reads the folder `templates` in `source`.
    package init(in source: String) throws(Directory.Failure) {
        root = "\(source)/\(Self.name)"
        try addFiles(below: "")
    }

    /// The files that end with `.mustache`, under `templates/`.
    package var templates: [SourceText] {
        files.filter { file in
            file.path.hasSuffix(".mustache") && !Self.others.contains { file.path.hasPrefix($0) }
        }.map { SourceText(path: "\(Self.name)/\($0.path)", bytes: $0.bytes) }
    }

    /// Each with its path below `templates/assets/`.
    package var assets: [(path: String, bytes: [UInt8])] {
        let prefix = "assets/"
        return files.filter { $0.path.hasPrefix(prefix) }.map { (String($0.path.dropFirst(prefix.count)), $0.bytes) }
    }

    /// The texts of a language; throws where there is no file for it.
    package func texts(_ language: String) throws(Directory.Failure) -> TextCatalogue {
        let path = "locales/\(language).yml"
        return TextCatalogue(reading: try Directory.read("\(root)/\(path)"), path: "\(Self.name)/\(path)")
    }

    private mutating func addFiles(below folder: String) throws(Directory.Failure) {
        for entry in try Directory.entries(of: "\(root)/\(folder)") {
            let path = folder + entry.name
            switch entry.type {
            case .file: files.append((path, try Directory.read("\(root)/\(path)")))
            case .directory: try addFiles(below: "\(path)/")
            case .symbolicLink, .other: continue
            }
        }
    }
}
