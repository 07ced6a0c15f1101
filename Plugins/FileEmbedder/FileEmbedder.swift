import Foundation

/// Writes files as string literals: `FileEmbedder <output> (<name> <folder>)…`.
///
/// Hidden files are left out. Only texts can be embedded: a file that is not UTF-8 ends the build.
@main
struct FileEmbedder {
    static func main() {
        do {
            try write()
        } catch {
            FileHandle.standardError.write(Data("FileEmbedder: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func write() throws {
        var arguments = CommandLine.arguments.dropFirst()
        let output = URL(filePath: arguments.removeFirst())
        var lines = ["extension EmbeddedFile {"]
        while arguments.count >= 2 {
            lines.append("    package static let \(arguments.removeFirst()): [EmbeddedFile] = [")
            lines += try files(below: URL(filePath: arguments.removeFirst()))
            lines.append("    ]")
        }
        try Data((lines + ["}", ""]).joined(separator: "\n").utf8).write(to: output)
    }

    private static func files(below folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().compactMap { path in
            let file = folder.appending(path: path)
            let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
            guard !isHidden, try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
                return nil
            }
            guard let text = String(validating: try Data(contentsOf: file), as: UTF8.self) else { throw NotText(file) }
            return "        EmbeddedFile(path: \(literal(path)), text: \(literal(text))),"
        }
    }

    /// The text as a literal on one line.
    private static func literal(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\n": "\\n"
            case _ where scalar.properties.generalCategory == .control || scalar == "\u{FEFF}":
                "\\u{\(String(scalar.value, radix: 16))}"
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }

    private struct NotText: Error, CustomStringConvertible {
        let description: String

        init(_ file: URL) { description = "\(file.path): only UTF-8 text can be embedded" }
    }
}
