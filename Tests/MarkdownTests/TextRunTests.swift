import Diagnostics
@testable import Markdown
import TestSupport
import Testing

@Suite struct TextRunTests {
    @Test func `The plain text has a line for each paragraph, heading, cell and line of code`() {
        let document = Document(
            parsing: "# A *b*\n\nc\nd [e](f)[^1] ![g](h)\n\n- i\n- j\n\n```\nk\nl\n```\n|m|n|\n|-|-|\n\n[^1]: o")
        #expect(document.plainText == "A b\nc d e \ni\nj\nk\nl\nm\nn\no\n")
    }

    @Test func `The plain text is whole where the source reads otherwise, at its beginning, in between and at its end`()
    {
        let source = "---\n\\*a b &aring;\n\nc\\_d *e* f &amp; g\n\n- &ouml;\n- h"
        let document = Document(parsing: Array(source.utf8)[4...], in: "content/a.md", firstLine: 2)
        #expect(document.plainText == "*a b å\nc_d e f & g\nö\nh\n")
    }

    @Test(arguments: [
        "Text om ⟦19121212-1212⟧ här", "> a\n>  åä ⟦19121212-1212⟧", "| a | b |\n|-|-|\n| c | ö ⟦19121212-1212⟧ |",
        "`a ⟦19121212-1212⟧`", "```\nkod\n ⟦19121212-1212⟧\n```\n", "a[^1]\n\n[^1]: b\n    ö ⟦19121212-1212⟧",
        "**⟦1912**1212-*1212⟧*", "# Å ⟦19121212-1212⟧", "[a ⟦19121212-1212⟧](b)", "*a ⟦19121212-1212⟧*",
    ])
    func `A place in the plain text is found in the source`(marked: String) throws {
        let marked = MarkedText(marked)
        let document = marked.document
        let found = try #require(document.plainText.range(of: "19121212-1212"))
        #expect(document.range(ofText: found) == marked.ranges.first)
    }

    @Test func `A run with escapes is found as a whole`() throws {
        let marked = MarkedText("**a**⟦ b \\* 1912⟧")
        let found = try #require(marked.document.plainText.range(of: "1912"))
        #expect(marked.document.range(ofText: found) == marked.ranges.first)
    }

    @Test func `A run is found in the HTML`() {
        let document = Document(parsing: "# a\n\nb & [c](d)\n\n| e |\n|---|\n| `f\\|g` |")
        let runs = document.textRuns.map { String(decoding: document.html[$0.html], as: UTF8.self) }
        #expect(runs == ["a", "b &amp; ", "c", "e", "f|g"])
    }

    @Test func `A run tells what it is part of`() {
        let document = Document(parsing: "# a\n\nb [c `d`](e)[^1]\n\n[^1]: f")
        let contexts = document.textRuns.map(\.context)
        #expect(contexts == [.heading, [], .link, [.link, .code], .footnote])
    }
}

extension String {
    /// The UTF-8 offsets of the first occurrence of a text.
    fileprivate func range(of text: String) -> Range<Int>? {
        let bytes = Array(utf8)
        let wanted = Array(text.utf8)
        guard bytes.count >= wanted.count else { return nil }
        return (0...bytes.count - wanted.count).first { bytes[$0...].starts(with: wanted) }
            .map { $0..<$0 + wanted.count }
    }
}
