import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite struct LinkRangeTests {
    @Test(arguments: [
        "Åå [text](⟦plan.md⟧) and",
        "[text]( ⟦a(b)c⟧  \"title\" )",
        "![*map* `x`](<⟦my map.png⟧> 'title')",
        "é <⟦https://example.org/å⟧>",
        "# Heading **b** [a](⟦b⟧) #",
        "one\n   two [a](⟦b⟧)",
        "Heading\ntwo [a](⟦b⟧)\n=====",
        "> one\n>   two [a](⟦b⟧)",
        "> one\n two [a](⟦b⟧)",
        "10. one\n   two <⟦http://a⟧>",
        "- > 1. one [*a*](⟦b⟧)\n  >    two",
        "one `code\nspan` [a](⟦b⟧)",
        "> one `code\n>  span` [a](⟦b⟧)",
        "one  \n  `code` [a](⟦b⟧)",
        "one [a\nb](⟦c⟧) two",
        "\\* &amp; [a\\]](⟦b⟧)",
        "[x]: y\n[z]: y\none\n  two [a](⟦b⟧)",
        "[a](⟦⟧)",
        "[](⟦b⟧)",
        "- tab\n\n\t- \tone [a](⟦b⟧)",
        "one\r\n  [a](⟦b⟧)",
        "| å | b |\n|---|---|\n| ö | x [a](⟦b⟧) |",
        "> - one | two\n>   --|--\n>   ![a](⟦b⟧)",
        "text[^1]\n\n[^1]: note\n    [a](⟦b⟧)",
        "text[^1]\n\n[^1]:  [a](⟦b⟧)",
    ])
    func `The range of a destination is exact`(marked: String) throws {
        let marked = MarkedText(marked)
        let link = try #require(marked.document.links.first)
        #expect(link.destinationRange == marked.ranges.first)
    }

    @Test(arguments: [
        "a ⟦[text](plan.md \"title\")⟧ b",
        "a ⟦![text](plan.md)⟧ b",
        "a ⟦<https://example.org>⟧ b",
        "> a\n> ⟦[text][r]⟧ b\n\n[r]: x",
        "a ⟦[r]⟧\n\n[r]: x",
        "a ⟦[r][]⟧\n\n[r]: x",
        "a ⟦[one\ntwo](b)⟧ c",
    ])
    func `The range of a link is the whole link`(marked: String) throws {
        let marked = MarkedText(marked)
        let link = try #require(marked.document.links.first)
        #expect(link.range == marked.ranges.first)
    }

    @Test func `Where a destination stands on another line, the whole paragraph is the range`() throws {
        let marked = MarkedText("> ⟦one [a](\n> b) two⟧\n\nthree")
        let link = try #require(marked.document.links.first)
        #expect(link.range == marked.ranges.first)
        #expect(link.destinationRange == marked.ranges.first)
    }

    @Test func `A title that goes on on the next line makes no other link's range wrong`() {
        let marked = MarkedText("⟦[a](b)\n[c](d)\n[e](f (g\nh))⟧")
        #expect(Set(marked.document.links.map(\.destinationRange)) == Set(marked.ranges))
    }

    @Test func `Lines are counted from the first line of the body`() throws {
        let document = Document(parsing: ArraySlice("one\n[a](b)".utf8), in: "a.md", firstLine: 7)
        #expect(document.links.first?.destinationRange == SourceRange(line: 8, column: 5, length: 1))
    }

    @Test func `A slice of a file is parsed as it stands`() throws {
        let file = Array("---\nid: a\n---\none\n[a](b)".utf8)
        let document = Document(parsing: file[14...], in: "a.md", firstLine: 4)
        #expect(document.publishedHTML == "<p>one\n<a href=\"b\">a</a></p>\n")
        #expect(document.links.first?.destinationRange == SourceRange(line: 5, column: 5, length: 1))
    }

    @Test func `A line feed alone counts as a line of the file`() throws {
        let document = Document(parsing: "one\rtwo\n[a](b)")
        #expect(document.publishedHTML == "<p>one\ntwo\n<a href=\"b\">a</a></p>\n")
        #expect(document.links.first?.destinationRange == SourceRange(line: 2, column: 5, length: 1))
    }
}
