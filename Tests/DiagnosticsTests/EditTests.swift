import Diagnostics
import Testing

@Suite struct EditTests {
    private func applying(_ edits: [(SourceRange, String)], to text: String) -> String {
        let source = SourceText(path: "a.md", bytes: Array(text.utf8))
        return String(decoding: source.applying(edits.map { Edit(in: "a.md", $0, $1) }), as: UTF8.self)
    }

    @Test func `Edits replace their ranges and nothing else, whatever their order`() {
        let text = "å: råd\nb: två\n"
        let edits = [
            (SourceRange(line: 2, column: 4, length: 3), "2"), (SourceRange(line: 1, column: 4, length: 3), "x"),
        ]
        #expect(applying(edits, to: text) == "å: x\nb: 2\n")
    }

    @Test func `An empty range inserts, and one past the end of a line is at its end`() {
        #expect(applying([(SourceRange(line: 1, column: 3), "-")], to: "åäö\nb") == "åä-ö\nb")
        #expect(applying([(SourceRange(line: 1, column: 99), "!")], to: "åäö\nb") == "åäö!\nb")
        #expect(applying([(SourceRange(line: 9, column: 1), "!")], to: "a\n") == "a\n!")
    }

    @Test func `Of two edits that overlap the second is left out`() {
        let edits = [
            (SourceRange(line: 1, column: 1, length: 3), "x"), (SourceRange(line: 1, column: 2, length: 1), "y"),
        ]
        #expect(applying(edits, to: "abc") == "x")
    }

    @Test(arguments: ["", "a", "å\n", "\n\n", "aå\u{1F600}b\nö"])
    func `The offset of a position leads back to it`(text: String) {
        let source = SourceText(path: "a", bytes: Array(text.utf8))
        for offset in 0...text.utf8.count where offset == text.utf8.count || Array(text.utf8)[offset] & 0xC0 != 0x80 {
            #expect(source.offset(of: source.position(at: offset)) == offset)
        }
    }
}
