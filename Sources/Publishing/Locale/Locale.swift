package import Content
import Markdown

/// The texts of the interface in one language, from `templates/locales/<language>.yml`.
///
/// A class, because every page is given it.
package final class Locale: Sendable {
    /// The language as BCP 47 says it: `sv`.
    package let language: String
    let catalogue: TextCatalogue
    private let texts: [String: String]
    /// The texts that have placeholders, cut at these.
    private let patterns: [String: [Segment]]
    /// The place of each letter in the alphabet; letters that are sorted as one have the same place.
    let alphabet: [Unicode.Scalar: Int]
    /// The names of the months.
    let months: [String]
    /// The letters of the alphabet as capitals, in its order.
    let letters: [String]

    package init(_ catalogue: TextCatalogue, language: String) {
        self.catalogue = catalogue
        self.language = language
        texts = Dictionary(
            catalogue.entries.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
        months = (1...12).map { [texts] in texts["date.month.\($0)"] ?? "date.month.\($0)" }
        patterns = texts.filter { $0.value.utf8.contains(UInt8(ascii: "{")) }.mapValues(Self.segments)
        let groups = (texts["alphabet"] ?? "").split(separator: " ")
        letters = groups.map { $0.prefix(1).uppercased() }
        alphabet = Dictionary(
            groups.enumerated().flatMap { place, group in group.unicodeScalars.map { ($0, place) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The text for a key; the key itself where the file has none, which `diagnostics` reports.
    package subscript(key: String) -> String { texts[key] ?? key }

    /// The text for a key, if the file has it.
    package func text(_ key: String) -> String? { texts[key] }

    /// A text with each `{name}` replaced; a name that is not given stays as it is.
    ///
    /// - Parameter literal: what becomes of the text between the names.
    package func fill(
        _ key: String, _ values: [String: String], literal: (String) -> String = { $0 }
    ) -> String {
        fill(key, literal: literal) { values[$0] }
    }

    /// The same with a value for each name that the text has.
    func fill(_ key: String, literal: (String) -> String = { $0 }, value: (String) -> String?) -> String {
        guard let pattern = patterns[key] else { return literal(self[key]) }
        var text = ""
        for segment in pattern {
            switch segment {
            case .literal(let words): text += literal(words)
            case .placeholder(let name): text += value(name) ?? "{\(name)}"
            }
        }
        return text
    }

    /// What a screen reader says for signs in texts.
    var textLabels: Markdown.Document.Labels {
        .init(backlink: self["item.footnote-back"], heading: self["item.link-to"])
    }

    private enum Segment {
        case literal(String)
        case placeholder(String)
    }

    /// A text cut at its placeholders.
    private static func segments(of text: String) -> [Segment] {
        var segments: [Segment] = []
        var rest = text[...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
        {
            segments.append(.literal(String(rest[..<open])))
            segments.append(.placeholder(String(rest[rest.utf8.index(after: open)..<close])))
            rest = rest[rest.utf8.index(after: close)...]
        }
        segments.append(.literal(String(rest)))
        return segments.filter { if case .literal("") = $0 { false } else { true } }
    }
}
