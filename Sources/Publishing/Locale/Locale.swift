package import Content
import Markdown

/// The texts of the interface in one language, from `templates/locales/<language>.yml`.
///
/// A class, because every page is given it.
package final class Locale: Sendable {
    /// The language as BCP 47 says it: `sv`.
    package let language: String
    let catalogue: TextCatalogue
    private let texts: [String: Text]
    /// The place of each letter in the alphabet; letters that are sorted as one have the same place.
    let alphabet: [Unicode.Scalar: Int]
    /// The sort key of each sign of Latin-1.
    let latinPlaces: [UInt32]
    /// The names of the months, each between the blanks that it has in a date.
    let months: [String]
    /// The letters of the alphabet as capitals, in its order.
    let letters: [String]

    package init(_ catalogue: TextCatalogue, language: String) {
        self.catalogue = catalogue
        self.language = language
        texts = Dictionary(
            catalogue.entries.map { ($0.key, Text($0.text)) }, uniquingKeysWith: { first, _ in first })
        months = (1...12).map { [texts] in " \(texts["date.month.\($0)"]?.words ?? "date.month.\($0)") " }
        let groups = (texts["alphabet"]?.words ?? "").split(separator: " ")
        letters = groups.map { $0.prefix(1).uppercased() }
        alphabet = Dictionary(
            groups.enumerated().flatMap { place, group in group.unicodeScalars.map { ($0, place) } },
            uniquingKeysWith: { first, _ in first })
        latinPlaces = Self.latinPlaces(in: alphabet)
    }

    /// The text for a key; the key itself where the file has none, which `diagnostics` reports.
    package subscript(key: String) -> String { texts[key]?.words ?? key }

    /// The text for a key, if the file has it.
    package func text(_ key: String) -> String? { texts[key]?.words }

    /// A text with each `{name}` replaced; a name that is not given stays as it is.
    ///
    /// - Parameter literal: what becomes of the text between the names.
    package func fill(
        _ key: String, _ values: KeyValuePairs<String, String>, literal: (String) -> String = { $0 }
    ) -> String {
        fill(key, literal: literal) { name in values.first { $0.key == name }?.value }
    }

    /// The same with a value for each name that the text has.
    func fill(_ key: String, literal: (String) -> String = { $0 }, value: (String) -> String?) -> String {
        guard let text = texts[key] else { return literal(key) }
        guard let segments = text.segments else { return literal(text.words) }
        var words = ""
        for segment in segments {
            switch segment {
            case .literal(let text): words += literal(text)
            case .placeholder(let name): words += value(name) ?? "{\(name)}"
            }
        }
        return words
    }

    /// What a screen reader says for signs in texts.
    var textLabels: Markdown.Document.Labels {
        .init(backlink: self["item.footnote-back"], heading: self["item.link-to"])
    }
}

/// A text of the interface.
private struct Text: Sendable {
    let words: String
    /// The text cut at its placeholders; `nil` where it has none.
    let segments: [Segment]?

    enum Segment {
        case literal(String)
        case placeholder(String)
    }

    init(_ words: String) {
        self.words = words
        segments = words.utf8.contains(UInt8(ascii: "{")) ? Self.segments(of: words) : nil
    }

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
