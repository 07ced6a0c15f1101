import Diagnostics
import Markdown
import TestSupport

extension MarkedText {
    var document: Document { Document(parsing: text) }
}

extension Document {
    var plainText: String { String(decoding: text, as: UTF8.self) }

    init(parsing text: String) {
        self.init(parsing: ArraySlice(text.utf8), in: "a.md")
    }

    /// The HTML with all links leading where they are written to lead.
    var publishedHTML: String { String(decoding: html { $0.destination }, as: UTF8.self) }
}

extension [Diagnostic] {
    var codes: [String] { map { "\($0.severity) \($0.code)" } }
}
