import Diagnostics
import Testing

@Suite struct JSONWriterTests {
    private func text(_ write: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        write(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test func `Parts of objects and arrays are separated by commas, names from values by colons`() {
        let text = text { json in
            json.object { json in
                json.member("no", 1)
                json.member("inner", true) { flag, json in json.object { $0.member("flag", flag) } }
                json.member("none", each: [Int]()) { $1.value($0) }
                json.member("many", each: [[1, 2], []]) { row, json in json.array(row) { $1.value($0) } }
                json.member("written", json: Array("[{}]".utf8))
                json.member("last", nil)
            }
        }
        #expect(text == #"{"no":1,"inner":{"flag":true},"none":[],"many":[[1,2],[]],"written":[{}],"last":null}"#)
    }

    @Test(arguments: [
        ("", #""""#), ("\"\\\n\r\t", #""\"\\\n\r\t""#), ("\u{0}\u{1F}", #""\u0000\u001f""#),
        ("</p> & så", #""\u003c/p\u003e \u0026 så""#), ("\u{2028}\u{2029}–“\u{2027}", "\"\\u2028\\u2029–“\u{2027}\""),
    ])
    func `What ends a string, a line or a script is escaped`(value: String, expected: String) {
        #expect(text { $0.value(value) } == expected)
        #expect(text { $0.value(utf8: Array(value.utf8)) } == expected)
        #expect(text { $0.object { $0.member("a", value) } } == "{\"a\":\(expected)}")
    }

    @Test(arguments: [(0.0, "0"), (-2.5, "-2.5"), (1e300, "1e+300"), (.infinity, "null"), (.nan, "null")])
    func `A number that is not finite is null`(value: Double, expected: String) {
        #expect(text { $0.value(value) } == expected)
    }

    @Test func `The members of all objects are sorted by the bytes of their names`() {
        var json = JSONWriter(isSortable: true)
        json.object { json in
            json.member("z", 1)
            json.member("list", each: [2, 1]) { number, json in
                json.object { json in
                    json.member("of_all", number)
                    json.member("of", "a longer value")
                    json.member("Of", false)
                }
            }
            json.member("empty", true) { $1.object { _ in } }
        }
        let expected =
            #"{"empty":{},"list":[{"Of":false,"of":"a longer value","of_all":2},"#
            + #"{"Of":false,"of":"a longer value","of_all":1}],"z":1}"#
        #expect(String(decoding: json.sorted, as: UTF8.self) == expected)
    }
}
