/// A picture of what an item is on a day, for other sites to show: SVG 1.1 without styles, scripts or requests.
///
/// Its text is text. Its colours stand on grounds of their own, so that it can be read on a light page and on a dark one;
/// what is proposed or unknown has a dashed or dotted line round it, as on the pages.
struct StatusBadge {
    /// What is shown: “Avtal”.
    let label: String
    /// “Okänt sedan 2 februari 2016 · läget 21 november 2026”.
    let value: String
    /// What a screen reader says: the whole sentence.
    let title: String
    let language: String
    let certainty: ShortStatus.Certainty

    private let labelWidth: Int
    private let valueWidth: Int

    static let height = 28
    private static let size = 14
    private static let padding = 10

    init(label: String, value: String, title: String, language: String, certainty: ShortStatus.Certainty) {
        self.label = label
        self.value = value
        self.title = title
        self.language = language
        self.certainty = certainty
        labelWidth = Self.length(of: label) + 2 * Self.padding
        valueWidth = Self.length(of: value) + 2 * Self.padding
    }

    var width: Int { labelWidth + valueWidth }

    /// The length of a text in pixels. The text is told to fill it, whatever the typeface.
    private static func length(of text: String) -> Int { (textWidth(text) * size + 999) / 1000 }

    var bytes: [UInt8] {
        let (width, height) = (width, Self.height)
        return Array(
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
            role="img" lang="\(escapedHTML(language))">
            <title>\(escapedHTML(title))</title>
            <rect width="\(width)" height="\(height)" rx="4" fill="#123c47"/>
            <path d="M\(labelWidth) 1h\(valueWidth - 4)a3 3 0 0 1 3 3v20a3 3 0 0 1 -3 3h-\(valueWidth - 4)z" fill="#fff"\(outline)/>
            <g font-family="Verdana, 'DejaVu Sans', sans-serif" font-size="\(Self.size)">
            \(text(label, x: Self.padding, width: labelWidth, fill: "#fff"))
            \(text(value, x: labelWidth + Self.padding, width: valueWidth, fill: "#1c2426"))
            </g>
            </svg>

            """.utf8)
    }

    private func text(_ text: String, x: Int, width: Int, fill: String) -> String {
        let length = width - 2 * Self.padding
        return "<text x=\"\(x)\" y=\"19\" textLength=\"\(length)\" lengthAdjust=\"spacingAndGlyphs\" fill=\"\(fill)\">"
            + "\(escapedHTML(text))</text>"
    }

    private var outline: String {
        switch certainty {
        case .sure: " stroke=\"#123c47\" stroke-width=\"2\""
        case .proposed: " stroke=\"#5a3a86\" stroke-width=\"2\" stroke-dasharray=\"6 3\""
        case .unknown: " stroke=\"#6d4a00\" stroke-width=\"2\" stroke-dasharray=\"2 2\""
        }
    }
}

extension StatusBadge {
    init(_ citation: Citation, in locale: Locale) {
        let day = locale.fill("citation.badge-day", ["date": locale.words(for: citation.asOf)])
        self.init(
            label: citation.kind, value: [citation.status?.words, day].compactMap { $0 }.joined(separator: " · "),
            title: citation.sentence, language: locale.language, certainty: citation.status?.certainty ?? .sure)
    }
}
