import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite struct TableTests {
    @Test func `A table has headers, rows and alignments`() {
        let document = Document(parsing: "| Part | Kr | |\n|:--|--:|:-:|\n| *A* | 1 | x |\n| [b](c) | | y")
        #expect(
            document.publishedHTML == """
                <table tabindex="0">
                <thead>
                <tr>
                <th scope="col">Part</th>
                <th scope="col" class="align-right">Kr</th>
                <td></td>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td><em>A</em></td>
                <td class="align-right">1</td>
                <td class="align-center">x</td>
                </tr>
                <tr>
                <td><a href="c">b</a></td>
                <td></td>
                <td class="align-center">y</td>
                </tr>
                </tbody>
                </table>

                """)
        #expect(document.diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("a|b\n-|-", ["a", "b"]), ("|a|\n|-|", ["a"]), ("| a \\| b | `c\\|d` |\n| - | - |", ["a | b", "c|d"]),
        ("a | `b|c`\n--|--|--", ["a", "`b", "c`"]), ("| - x | # y | 1. z |\n|-|-|-|", ["- x", "# y", "1. z"]),
        ("|  |\n|--|", []), ("> a | b\n> --|--", ["a", "b"]), ("1. a | b\n   --|--", ["a", "b"]),
        ("a | b\r\n--|--\r\n", ["a", "b"]), ("text\na | b\n--|--", ["text", "a", "b"]),
    ])
    func `Cells end at pipes that no backslash escapes`(text: String, cells: [String]) {
        let document = Document(parsing: text)
        #expect(document.tables.count == 1)
        #expect(document.plainText.split(separator: "\n").map(String.init) == cells)
    }

    @Test(arguments: [
        "a | b\n-", "a | b\n|-|", "a | b\n-|-|-", "| a |\n\n|---|", "    a|b\n    -|-", "a|b\n-|x", "|---|",
    ])
    func `What is not a table stays what it is`(text: String) {
        #expect(Document(parsing: text).tables.isEmpty)
        #expect(!Document(parsing: text).publishedHTML.contains("<table"))
    }

    @Test func `A paragraph before the header row stays a paragraph`() {
        let document = Document(parsing: "[x]: y\nOne [x]\n    # two\na | b\n--|--\n1 | 2")
        #expect(document.publishedHTML.hasPrefix("<p>One <a href=\"y\">x</a>\n# two</p>\n<table tabindex=\"0\">\n"))
    }

    @Test func `A row that is too short or too long is a warning`() {
        let marked = MarkedText("| a | b |\n|---|---|\n⟦| 1 |⟧\n⟦| 1 | 2 | 3 |⟧\n| 1 | 2 |")
        let document = marked.document
        #expect(document.diagnostics.map(\.range) == marked.ranges)
        #expect(document.diagnostics.codes == ["warning table-row-length", "warning table-row-length"])
        #expect(document.plainText == "a\nb\n1\n1\n2\n1\n2\n")
        #expect(document.publishedHTML.contains("<tr>\n<td>1</td>\n<td></td>\n</tr>"))
    }

    @Test func `Rules learn where a table is and whether it has a header`() {
        let marked = MarkedText("a\n\n> ⟦| x |\n> |---|\n> | y |⟧\n\n⟦|  |\n|---|⟧\n")
        #expect(marked.document.tables.map(\.range.start) == marked.ranges.map(\.start))
        #expect(marked.document.tables.map(\.hasHeader) == [true, false])
        #expect(marked.document.tables.map(\.columnCount) == [1, 1])
    }

    @Test func `Cells know the links and footnotes of the whole text`() {
        let document = Document(parsing: "x[^1]\n\n| [a] | [^1] |\n|---|---|\n\n[a]: b \"c\"\n[^1]: d")
        #expect(document.publishedHTML.contains("<th scope=\"col\"><a href=\"b\" title=\"c\">a</a></th>"))
        #expect(document.footnotes.map(\.references.count) == [2])
    }

    @Test func `A table in a tight list stands in its item`() {
        let document = Document(parsing: "- a | b\n  --|--\n- c")
        #expect(document.publishedHTML.hasPrefix("<ul>\n<li>\n<table tabindex=\"0\">\n<thead>\n"))
        #expect(document.publishedHTML.hasSuffix("</thead>\n</table>\n</li>\n<li>c</li>\n</ul>\n"))
    }

    @Test func `Padding of short rows does not grow out of proportion to the text`() {
        let columns = String(repeating: "|-", count: 2000)
        let document = Document(parsing: columns + "\n" + columns + String(repeating: "\na", count: 2000))
        #expect(document.publishedHTML.utf8.count < 2_000_000)
    }
}
