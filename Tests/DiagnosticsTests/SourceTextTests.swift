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

@Suite struct InvalidUTF8Tests {
    @Test func `Text that is UTF-8 has no broken byte`() {
        #expect(firstInvalidUTF8(in: Array("åäö €".utf8)) == nil)
        #expect(firstInvalidUTF8(in: []) == nil)
    }

    @Test(arguments: [([0x61, 0xE5, 0x62], 1), ([0xC3, 0xA5, 0xC3], 2), ([0xED, 0xA0, 0x80], 0)])
    func `The first byte that is not is found`(bytes: [UInt8], offset: Int) {
        #expect(firstInvalidUTF8(in: bytes) == offset)
    }
}
