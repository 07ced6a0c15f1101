package import Diagnostics

/// The findings that were known when a site began to be checked, from `content/baseline.yml`.
package struct Baseline: Record {
    package init() {}

    package var findings: Fact<[Entry]> = .absent

    package static let fields: [Field<Self>] = [
        .certain("findings", "The findings.", .list(.record(Entry.self)), \.findings)
    ]

    package struct Entry: Record, Hashable {
        package init() {}

        package var code: Fact<String> = .absent
        package var file: Fact<String> = .absent
        package var fingerprint: Fact<String> = .absent

        package static let fields: [Field<Self>] = [
            .certain("code", "What the finding is called.", .id, \.code),
            .certain("file", "The file that it is in.", .text, \.file),
            .certain("fingerprint", "What tells it from others in the file.", .text, \.fingerprint),
        ]
    }

    /// Reads `content/baseline.yml`.
    package static func read(_ bytes: [UInt8]) -> (baseline: Baseline, diagnostics: [Diagnostic]) {
        let (root, problems) = YAMLDocument.parse(bytes[...], of: ContentFolder.baselinePath, lineOffset: 0)
        var reader = FieldReader(file: ContentFolder.baselinePath, lineOffset: 0)
        reader.diagnostics = problems
        var baseline = Baseline()
        if case .mapping(let mapping)? = root, let root {
            reader.read(mapping, at: root, into: &baseline)
        } else if let root {
            reader.reportWrongType(root, expected: "keys with values")
        }
        return (baseline, reader.diagnostics)
    }
}
