import Content
import Diagnostics
import Embedded
import Foundation
import Testing

/// The Swedish texts against the English literals of the sources.
@Suite struct CatalogueTests {
    private struct Text {
        let section: String
        let pattern: String
        let text: String
    }

    private let texts: [Text]
    private let literals: Set<SwiftLiterals.Literal>

    init() throws {
        let file = try #require(EmbeddedFile.texts.first { $0.path == "sv.yml" })
        let catalogue = TextCatalogue(reading: file.bytes, path: file.path)
        try #require(catalogue.diagnostics.isEmpty)
        texts = catalogue.entries.compactMap { entry in
            let parts = entry.key.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            return parts.count == 2
                ? Text(section: String(parts[0]), pattern: String(parts[1]), text: entry.text) : nil
        }
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
        literals = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
            .reduce(into: []) { literals, name in
                let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
                let all = SwiftLiterals(text).literals
                literals.formUnion(name.hasPrefix("Publishing/") ? all.filter { !Self.isFieldDescription($0) } : all)
            }
    }

    @Test func `Every English message in the sources has a Swedish text`() {
        let known = Set(texts.map(\.pattern))
        let missing = literals.filter { isMessage($0) && !known.contains($0.pattern) }.map(\.pattern).sorted()
        #expect(
            missing.isEmpty,
            "add to Sources/Embedded/Texts/sv.yml, below the code: \(missing.map { "\"\($0)\": \"…\"" })")
    }

    @Test func `Every field is described in Swedish`() {
        let known = Set(texts.map(\.pattern))
        let fields = Kind.allCases.flatMap(\.allFields) + SiteConfiguration.fields.map(\.description)
        let missing = Set(fields.flatMap(\.summaries)).subtracting(known).sorted()
        #expect(missing.isEmpty, "add to Sources/Embedded/Texts/sv.yml, below fields: \(missing)")
    }

    @Test func `Every Swedish text is that of a message in the sources`() {
        let patterns = Set(literals.map(\.pattern) + Kind.allCases.map(\.rawValue))
        let left = texts.filter { text in
            !["system", "yaml"].contains(text.section) && !["wrong", "right"].contains(text.pattern)
                && !patterns.contains(text.pattern)
        }.map(\.pattern).sorted()
        #expect(left.isEmpty, "remove from Sources/Embedded/Texts/sv.yml, or correct: \(left)")
    }

    @Test func `A text has the places of its pattern, in any order`() {
        for text in texts where !["wrong", "right"].contains(text.pattern) {
            #expect(!text.text.isEmpty, "\(text.pattern)")
            #expect(places(in: text.text) == places(in: text.pattern), "\(text.pattern)")
        }
    }

    /// Whether the literal has words in a row, and is neither an example nor a help text of the command line.
    private func isMessage(_ literal: SwiftLiterals.Literal) -> Bool {
        guard !literal.isMultiline,
            literal.pattern.firstMatch(
                of: /^\s*[<"]|^::|max-age|; charset=|^[A-Z][A-Za-z-]+: [a-z-]+$|^(diff|rename) |No newline/) == nil,
            literal.before.firstMatch(
                of: /(@\w+\(\s*help:|ArgumentHelp\(|(abstract|discussion|valueName|wrong|right):|ArgumentHelp =)$/)
                == nil
        else { return false }
        return literal.pattern.replacing(/%\d+/, with: "").firstMatch(of: /[a-zåäö]+[,.;:”)’]* +[“(]?[a-z]/) != nil
    }

    /// What `insyn templates` says of a field; designers read it in English.
    private static func isFieldDescription(_ literal: SwiftLiterals.Literal) -> Bool {
        literal.before.hasSuffix(",") && literal.pattern.hasSuffix(".")
    }

    private func places(in text: String) -> Set<String> { Set(text.matches(of: /%\d+/).map { String($0.output) }) }
}

extension FieldDescription {
    /// That of the field, and those of the fields in it.
    fileprivate var summaries: [String] { [summary.pattern] + shape.fields.flatMap(\.summaries) }
}

extension ShapeDescription {
    fileprivate var fields: [FieldDescription] {
        switch self {
        case .list(let element): element.fields
        case .record(let fields): fields()
        default: []
        }
    }
}
