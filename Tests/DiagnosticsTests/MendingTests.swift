import Diagnostics
import Testing

@Suite struct MendingTests {
    private func edited(_ text: String, _ edits: [(line: Int, column: Int, length: Int, new: String)]) -> String {
        let source = SourceText(path: "a", bytes: Array(text.utf8))
        let edits = edits.map {
            Diagnostic.Edit(SourceRange(line: $0.line, column: $0.column, length: $0.length), $0.new)
        }
        return String(decoding: source.applying(edits), as: UTF8.self)
    }

    @Test func `Edits are made at their places, in any order`() {
        #expect(edited("åäö\nabc\n", [(2, 2, 1, "B"), (1, 2, 1, "Ä")]) == "åÄö\naBc\n")
        #expect(edited("abc", [(1, 4, 0, "d")]) == "abcd")
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

    @Test func `A near miss is the only answer where no other is near`() {
        #expect(onlyNearMiss(of: "signd", among: ["signed", "scope"]) == "signed")
        #expect(onlyNearMiss(of: "polise", among: ["polisen", "poliser"]) == nil)
        #expect(onlyNearMiss(of: "x", among: ["polisen"]) == nil)
    }
}
