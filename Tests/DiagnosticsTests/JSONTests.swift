import Diagnostics
import TestSupport
import Testing

@Suite struct JSONTests {
    private func parse(_ text: String) throws -> JSON { try JSON(parsing: Array(text.utf8)) }

    /// Where reading ends in an error; `nil` where it does not.
    private func problem(in text: String) -> Int? {
        do throws(JSON.SyntaxError) {
            _ = try JSON(parsing: Array(text.utf8))
            return nil
        } catch {
            return error.offset
        }
    }

    @Test(
        arguments: [
            .null, .bool(true), .bool(false), .integer(0), .integer(-42), .integer(.max), .decimal(0.25),
            .decimal(-1e300),
            .string(""), .string("Överenskommelse \"§ 24\"\n\t\u{1}\\ </script> \u{2028} 🧾"), .array([]), .object([]),
            .array([.integer(1), .array([.null]), .string("två")]),
            .object([.init("b", .integer(1)), .init("a", .object([.init("", .bool(false))])), .init("b", .null)]),
        ] as [JSON])
    func `A value that was written is read back`(value: JSON) throws {
        #expect(try JSON(parsing: value.bytes) == value)
    }

    @Test func `White space may stand between all parts`() throws {
        #expect(try parse(" \n{ \"a\" :\t[ 1 ,\r2 ] } ") == .object([.init("a", .array([.integer(1), .integer(2)]))]))
    }

    @Test func `Every escape is read`() throws {
        #expect(try parse(#""\"\\\/\b\f\n\r\t\u00e5\uD83E\uDDFE""#) == .string("\"\\/\u{8}\u{C}\n\r\tå🧾"))
    }

    @Test(arguments: [
        ("", 0), ("nul", 3), ("[1,]", 3), ("[1 2]", 3), ("{\"a\"}", 4), ("{a:1}", 1), ("01", 1), ("1.", 2), ("-", 1),
        ("1e", 2), ("\"a", 2), ("\"\n\"", 1), ("1 1", 2), ("]", 0), ("+1", 0),
    ])
    func `What is no JSON is refused at its place`(text: String, offset: Int) {
        #expect(problem(in: text) == offset)
    }

    @Test(arguments: [#""\x""#, #""\u12""#, #""\uD800""#, #""\uD800\u0041""#, #""\uDC00\uDC00""#])
    func `Escapes that are none are refused`(text: String) {
        #expect(throws: JSON.SyntaxError.self) { try parse(text) }
    }

    @Test func `Bytes that are no UTF-8 are refused`() {
        #expect(throws: JSON.SyntaxError.self) { try JSON(parsing: [0x22, 0xFF, 0x22]) }
    }

    @Test func `Nesting beyond a hundred levels is refused and does not overflow`() throws {
        let levels = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
        #expect(problem(in: levels(100)) == nil)
        #expect(problem(in: levels(101)) == 100)
        #expect(problem(in: String(repeating: "[", count: 1_000_000)) == 100)
    }

    @Test func `Any change of a text is read or refused, never more`() throws {
        let text = JSON.object([.init("ä", .array([.decimal(1.5), .string("\u{1}🧾"), .bool(true), .null]))]).bytes
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<20_000 {
            var changed = text
            for _ in 0...Int.random(in: 0..<3, using: &generator) {
                changed[Int.random(in: changed.indices, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            guard let value = try? JSON(parsing: changed) else { continue }
            #expect(try JSON(parsing: value.bytes).bytes == value.bytes)
        }
    }
}
