import Diagnostics

/// Keys that stand more than once in one mapping, found again in the text.
struct DuplicateKeys {
    /// The second and later occurrences; lines are counted from 1 in the YAML.
    let occurrences: [(key: String, line: Int)]
    /// The text with these renamed to what the reader passes over, so that the rest can be read.
    let yamlWithoutThem: String

    private let keys: [String]
    private let firstLine: Int
    private let column: Int

    private static let setAside = "duplicate-key-"

    /// Whether a key is one that was reported and renamed.
    static func isSetAside(_ key: String) -> Bool { key.hasPrefix(setAside) }

    init(_ keys: [String], line: Int, column: Int, in yaml: String) {
        self.keys = keys
        self.column = column
        firstLine = line
        var lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
        let indent = String(repeating: " ", count: column - 1)
        let wanted = Set(keys)
        var seen: Set<String> = []
        var occurrences: [(key: String, line: Int)] = []
        for index in lines.indices.dropFirst(line - 1) {
            guard index == line - 1 || lines[index].hasPrefix(indent) || lines[index].allSatisfy(\.isWhitespace) else {
                break
            }
            let content = lines[index].utf8.dropFirst(column - 1)
            guard let colon = content.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let key = String(decoding: content[..<colon], as: UTF8.self)
            guard wanted.contains(key) else { continue }
            guard !seen.insert(key).inserted else { continue }
            lines[index] = indent + Self.setAside + "\(index)" + Substring(content.dropFirst(key.utf8.count))
            occurrences.append((key, index + 1))
        }
        self.occurrences = occurrences
        yamlWithoutThem = lines.joined(separator: "\n")
    }

    func diagnostics(_ file: String, _ lineOffset: Int) -> [Diagnostic] {
        let places = occurrences.isEmpty ? keys.map { (key: $0, line: firstLine) } : occurrences
        return places.map { key, line in
            Diagnostic(
                .error, "duplicate-key", in: file,
                at: SourceRange(line: line + lineOffset, column: column, length: key.unicodeScalars.count),
                "the key “\(key)” stands here a second time", suggestions: [.init("keep one of them")])
        }
    }
}
