import Content
import Templates

/// How to cite an item.
struct CitationView: View {
    let sentence: String
    let address: String?
    let path: String
    let fingerprint: String
    let forms: [FormView]
    let badge: BadgeView

    init(_ citation: Citation, in context: PageContext) {
        sentence = citation.sentence
        address = citation.address
        path = "\(context.addresses.folder(of: citation.key))/"
        fingerprint = citation.fingerprint
        forms = [
            FormView("text", citation.plainText, in: context), FormView("markdown", citation.markdown, in: context),
            FormView("html", citation.html, in: context), FormView("bibtex", citation.bibtex, in: context),
            FormView("csl", citation.csl, in: context),
        ]
        badge = BadgeView(StatusBadge(citation, in: context.locale), citation)
    }

    static let fields: Fields<Self> = [
        .text("sentence", "The status on the day of the site, as one sentence.") { $0.sentence },
        .url("address", "The permanent address; absent where the site has none.") { $0.address },
        .text("path", "What of the address never changes, such as avtal/nacka-polisen/.") { $0.path },
        .text("fingerprint", "What changes when the content does.") { $0.fingerprint },
        .list("forms", "The citation in the forms that programs read.") { $0.forms },
        .object("badge", "The picture of the status.") { $0.badge },
    ]

    /// A citation in one form.
    struct FormView: View {
        let name: String
        let text: String

        init(_ name: String, _ text: String, in context: PageContext) {
            self.name = context.locale["citation.forms.\(name)"]
            self.text = text
        }

        static let fields: Fields<Self> = [
            .text("name", "What the form is called.") { $0.name },
            .text("text", "The citation.") { $0.text },
        ]
    }

    /// The picture of the status, and what other sites write to show it.
    struct BadgeView: View {
        let width: Int
        let words: String
        let embedding: String?

        init(_ badge: StatusBadge, _ citation: Citation) {
            width = badge.width
            words = badge.title
            embedding = citation.address.map(escapedHTML).map { address in
                let words = escapedHTML("\(citation.kind): \(citation.title)")
                let image = "<img src=\"\(address)status.svg\" alt=\"\(words)\" height=\"\(StatusBadge.height)\">"
                return "<a href=\"\(address)\">\(image)</a>"
            }
        }

        static let fields: Fields<Self> = [
            .number("width", "Its width in pixels.") { $0.width },
            .text("words", "What it says.") { $0.words },
            .text("embedding", "The HTML that shows it elsewhere; absent where the site has no address.") {
                $0.embedding
            },
        ]
    }
}
