/// Writes a JSON text (RFC 8259) in UTF-8 without white space, value by value; commas come by themselves.
///
///     var json = JSONWriter()
///     json.object { json in
///         json.member("item", "agreements/nacka-polisen")
///         json.member("years", each: [2015, 2016]) { year, json in json.value(year) }
///     }
///     json.bytes  // {"item":"agreements/nacka-polisen","years":[2015,2016]}
///
/// `<`, `>` and `&` are escaped, so the text is safe in HTML too.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    /// Whether a part of the object or the array at hand has been written, after which a comma comes.
    private var hasPart = false
    private let isSortable: Bool
    /// Where the members of the open objects begin.
    private var members: [Int] = []
    /// The same of each closed object, inner ones before outer ones, and the place after its end.
    private var objects: [[Int]] = []

    /// - Parameters:
    ///   - isSortable: whether `sorted` is going to be asked for.
    ///   - capacity: how many bytes to make room for.
    package init(isSortable: Bool = false, capacity: Int = 0) {
        self.isSortable = isSortable
        bytes.reserveCapacity(capacity)
    }

    /// Writes a value after a text that it becomes a part of.
    init(after text: consuming [UInt8]) {
        bytes = text
        isSortable = false
    }

    package mutating func object(_ writeMembers: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "{"))
        hasPart = false
        let first = members.count
        writeMembers(&self)
        bytes.append(UInt8(ascii: "}"))
        hasPart = true
        guard isSortable else { return }
        objects.append(members[first...] + [bytes.count])
        members.removeSubrange(first...)
    }

    package mutating func array<Element>(
        _ elements: [Element], _ write: (Element, inout JSONWriter) -> Void
    ) {
        separate()
        bytes.append(UInt8(ascii: "["))
        hasPart = false
        for element in elements { write(element, &self) }
        bytes.append(UInt8(ascii: "]"))
        hasPart = true
    }

    /// The name of a member, whose value is to be written next; without characters that would have to be escaped.
    package mutating func name(_ name: StaticString) {
        beginMember()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        endName()
    }

    /// The same of a name with any characters.
    mutating func name(escaping name: String) {
        beginMember()
        bytes.appendJSONString(name)
        endName()
    }

    private mutating func beginMember() {
        separate()
        if isSortable { members.append(bytes.count) }
    }

    private mutating func endName() {
        bytes.append(UInt8(ascii: ":"))
        hasPart = false
    }

    /// The text with the members of every object in the order of their names, byte by byte.
    package var sorted: [UInt8] {
        var text = bytes
        for object in objects { text.sortMembers(at: object) }
        return text
    }

    private mutating func separate() {
        if hasPart { bytes.append(UInt8(ascii: ",")) }
        hasPart = true
    }
}

extension JSONWriter {
    /// A string; `null` where there is none.
    package mutating func value(_ text: String?) {
        separate()
        if let text { bytes.appendJSONString(text) } else { bytes += "null".utf8 }
    }

    /// A string in UTF-8.
    package mutating func value(utf8 text: [UInt8]) {
        separate()
        text.withUnsafeBufferPointer { bytes.appendJSONString($0) }
    }

    /// What has been written already.
    package mutating func value(json text: [UInt8]) {
        separate()
        bytes += text
    }

    package mutating func value(_ number: Int) {
        separate()
        bytes += String(number).utf8
    }

    /// A number; `null` if it is not finite, since JSON has no word for it.
    package mutating func value(_ number: Double) {
        separate()
        bytes += (number.isFinite ? number.text : "null").utf8
    }

    package mutating func value(_ flag: Bool) {
        separate()
        bytes += (flag ? "true" : "false").utf8
    }
}

extension [UInt8] {
    /// Sorts members that begin at some places, each of which is one byte after the end of the member before.
    fileprivate mutating func sortMembers(at places: [Int]) {
        guard let start = places.first else { return }
        let members = zip(places, places.dropFirst()).map { $0..<$1 - 1 }
        var sorted: [UInt8] = []
        for member in members.sorted(by: { self[$0].lexicographicallyPrecedes(self[$1]) }) {
            if !sorted.isEmpty { sorted.append(UInt8(ascii: ",")) }
            sorted += self[member]
        }
        replaceSubrange(start..<start + sorted.count, with: sorted)
    }
}
