import Diagnostics
import Testing

@Suite struct SourceTextTests {
    @Test func `Columns count Unicode scalars, lines count from one`() {
        let text = SourceText(path: "a.md", bytes: Array("åäö\nxé!".utf8))
        #expect(text.position(at: 6) == SourcePosition(line: 1, column: 4))
        #expect(text.position(at: 7) == SourcePosition(line: 2, column: 1))
        #expect(text.position(at: 10) == SourcePosition(line: 2, column: 3))
        #expect(text.position(at: 999) == SourcePosition(line: 2, column: 4))
    }

    @Test func `A line is told without its line ending`() {
        let text = SourceText(path: "a.md", bytes: Array("ett\r\ntvå\n".utf8))
        #expect(text.line(1) == "ett")
        #expect(text.line(2) == "två")
        #expect(text.line(3) == "")
        #expect(text.line(4) == nil)
        #expect(text.line(0) == nil)
    }
}
