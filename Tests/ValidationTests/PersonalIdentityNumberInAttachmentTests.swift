import Content
import Diagnostics
import TestSupport
import Testing

@testable import Validation

@Suite struct PersonalIdentityNumberInAttachmentTests {
    // 64-08-23 with 323 has the check digit 4: 3+4+0+8+4+3+6+2+6 is 36.
    private let number = "640823-3234"

    /// What is found in a text, in which the places are marked.
    private func expectFound(
        _ marked: String, _ name: String = "a.csv", sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = MarkedText(marked)
        let attachment = try #require(Attachment("content/files/\(name)", bytes: Array(file.text.utf8)))
        let found = Rules.diagnostics(for: attachment)
        #expect(found.map(\.range) == file.ranges, sourceLocation: sourceLocation)
        #expect(found.allSatisfy { $0.severity == .error && $0.isSensitive && $0.file == "content/files/\(name)" })
    }

    @Test(arguments: ["a.txt", "a.csv", "a.html", "a.xml", "a.md", "a.json", "a.svg", "A.CSV", "a"])
    func `A number in a text file is an error at its place`(name: String) throws {
        try expectFound("namn;nummer\nÅsa;⟦\(number)⟧\n", name)
    }

    @Test func `A number that markup interrupts is found, and the tags of others are no digits`() throws {
        try expectFound("<p>⟦640823-<b>3234⟧</b></p>")
        try expectFound("<text>⟦640823<tspan x=\"4\">-</tspan>3234⟧</text>")
        try expectFound("<p>⟦640823&#x2d;3234⟧ och ⟦640823&ndash;3234⟧</p>")
        try expectFound("<td>640823</td><td>3234</td>")
        try expectFound("<path d=\"M 640823.3234 1 0\"/> a < b & c")
    }

    @Test func `A file in UTF-16 is read as text`() throws {
        for units in [[UInt16](number.utf16), [UInt16]("å \(number)".utf16)] {
            let little: [UInt8] =
                [0xFF, 0xFE] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
            let big: [UInt8] =
                [0xFE, 0xFF] + units.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
            for bytes in [little, big] {
                #expect(
                    Rules.diagnostics(for: try #require(Attachment("content/files/a.txt", bytes: bytes))).count == 1)
            }
        }
    }

    @Test func `A file that is no text is left alone`() {
        #expect(Attachment("content/files/a.pdf", bytes: Array(number.utf8)) == nil)
        #expect(Attachment("content/files/a.bin", bytes: [0] + Array(number.utf8)) == nil)
        #expect(Attachment("content/files/a", bytes: Array("%PDF-1.4 \(number)".utf8)) == nil)
    }
}
