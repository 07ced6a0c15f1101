import Diagnostics
import Testing

@Suite struct EditTests {
    private func edited(_ text: String, _ edits: [(line: Int, column: Int, length: Int, new: String)]) -> String {
        let source = SourceText(path: "a", bytes: Array(text.utf8))
        let edits = edits.map { Edit(SourceRange(line: $0.line, column: $0.column, length: $0.length), $0.new) }
        return String(decoding: source.applying(edits), as: UTF8.self)
    }

    @Test func `Edits replace their ranges and nothing else, whatever their order`() {
        #expect(edited("å: råd\nb: två\n", [(2, 4, 3, "2"), (1, 4, 3, "x")]) == "å: x\nb: 2\n")
    }

    @Test func `An empty range inserts`() {
        #expect(edited("åäö\nb", [(1, 3, 0, "-")]) == "åä-ö\nb")
        #expect(edited("abc", [(1, 4, 0, "d")]) == "abcd")
        #expect(edited("a\n", [(2, 1, 0, "b")]) == "a\nb")
    }

    @Test func `Of edits that overlap the first is made, and the same edit once`() {
        #expect(edited("abcdef", [(1, 2, 3, "X"), (1, 4, 2, "Y")]) == "aXef")
        #expect(edited("abc", [(1, 2, 1, "X"), (1, 2, 1, "X")]) == "aXc")
    }

    @Test func `Quotation marks are kept, and a text that is cut is left alone`() {
        #expect(edited("a: \"b\"", [(1, 4, 3, "c")]) == "a: \"c\"")
        #expect(edited("a: 'b'", [(1, 4, 3, "c")]) == "a: 'c'")
        #expect(edited("a: \"bbb\"", [(1, 4, 3, "c")]) == "a: \"bbb\"")
    }

    @Test func `A place that is not there is left alone`() {
        #expect(edited("a\nb", [(3, 1, 0, "x"), (1, 3, 0, "x"), (0, 1, 0, "x"), (1, 1, 9, "x")]) == "a\nb")
    }

    @Test(arguments: ["", "a", "å\n", "\n\n", "aå\u{1F600}b\nö"])
    func `The offset of a position leads back to it`(text: String) {
        let source = SourceText(path: "a", bytes: Array(text.utf8))
        for offset in 0...text.utf8.count where offset == text.utf8.count || Array(text.utf8)[offset] & 0xC0 != 0x80 {
            #expect(source.offset(of: source.position(at: offset)) == offset)
        }
    }
}
