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
    init?(_ mention: Glossary.Mention, in context: PageContext) {
        guard let term = context.site[mention.term] else { return nil }
        self.init(
            place: Self.place(of: mention), link: context.link(to: term), explanation: term.header.summary.value ?? "")
    }

    private static func place(of mention: Glossary.Mention) -> String { "ord-\(mention.term.id)" }

    /// The word as a link that is described where it is explained.
    static func insertion(_ mention: Glossary.Mention, in context: PageContext) -> Insertion {
        let url = context.url(of: mention.term)
        return Insertion(
            around: mention.range, in: mention.run,
            startTag: #"<a class="word" href="\#(url)" aria-describedby="\#(place(of: mention))">"#, endTag: "</a>")
    }
}
