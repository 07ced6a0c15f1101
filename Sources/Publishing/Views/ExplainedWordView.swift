import Content
import Markdown
import Templates

/// A word that a text uses and the glossary explains.
struct ExplainedWordView: View {
    let place: String
    let link: LinkView
    let explanation: String

    static let fields: Fields<Self> = [
        .text("place", "The id by which the word in the text refers to the explanation.") { $0.place },
        .object("link", "The page of the word.") { $0.link },
        .text("explanation", "What it means, in a sentence.") { $0.explanation },
    ]
}

extension ExplainedWordView {
    init?(_ key: ItemKey, in context: PageContext) {
        guard let term = context.site[key] else { return nil }
        self.init(
            place: Self.place(of: key, context), link: context.link(to: term),
            explanation: term.header.summary.value ?? "")
    }

    private static func place(of term: ItemKey, _ context: PageContext) -> String {
        "\(context.locale["places.word"])-\(term.id)"
    }

    /// The word as a link that is described where it is explained.
    fileprivate static func startTag(_ term: ItemKey, in context: PageContext) -> String {
        #"<a class="word" href="\#(context.url(of: term))" aria-describedby="\#(place(of: term, context))">"#
    }

    static func insertion(_ use: Glossary.Use, in run: TextRun, of context: PageContext) -> Insertion {
        Insertion(around: use.range, in: run, startTag: startTag(use.term, in: context), endTag: "</a>")
    }
}

extension PageContext {
    /// A text of a field, with the words that the page explains as links.
    func sentence(_ text: String) -> SafeHTML {
        guard let uses = words.fields[text] else { return SafeHTML(escaping: text) }
        let bytes = Array(text.utf8)
        var html: [UInt8] = []
        var place = 0
        for use in uses {
            html += Self.escaped(bytes[place..<use.range.lowerBound])
            html += Array(ExplainedWordView.startTag(use.term, in: self).utf8)
            html += Self.escaped(bytes[use.range]) + Array("</a>".utf8)
            place = use.range.upperBound
        }
        return SafeHTML(escaped: html + Self.escaped(bytes[place...]))
    }

    private static func escaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
        SafeHTML(escaping: String(decoding: text, as: UTF8.self)).bytes
    }
}
