package import Diagnostics

extension Shape where Value == String {
    static var text: Shape {
        Shape(scalar: .text, "a text", write: { $1.value($0) }) { text, _, _ in text }
    }

    /// An id as a file is named: small letters, digits and hyphens.
    static var id: Shape {
        Shape(scalar: .id, "an id", write: { $1.value($0) }) { text, node, reader in
            guard isID(text) else {
                reader.report(
                    "bad-id", node, "“\(text)” is no id", notes: [.init(idRule)], replacement: repairedID(text))
                return nil
            }
            return text
        }
    }

    static var url: Shape {
        Shape(scalar: .url, "a web address", write: { $1.value($0) }) { text, node, reader in
            guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.utf8.contains(where: { $0 <= 0x20 })
            else {
                reader.report(
                    "bad-url", node, "“\(text)” is no web address",
                    suggestions: [.init("write it from “https://” on, without spaces")])
                return nil
            }
            return text
        }
    }

    static var file: Shape {
        Shape(scalar: .file, "a file below content/", write: { $1.value($0) }) { text, node, reader in
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }), !text.contains("\\") else {
                reader.report(
                    "bad-file", node, "“\(text)” is no path below content/",
                    suggestions: [.init("write it like “files/bilaga-1.pdf”")])
                return nil
            }
            return text
        }
    }
}

extension Shape where Value == EDTFDate {
    static var date: Shape {
        Shape(scalar: .date(dayOnly: false), "a date", write: { $1.value($0.text) }) { text, node, reader in
            reader.date(text, node)
        }
    }
}

extension Shape where Value == Day {
    /// A date that is known to the day.
    static var day: Shape {
        Shape(scalar: .date(dayOnly: true), "a date", write: { $1.value($0.description) }) { text, node, reader in
            guard let date = reader.date(text, node) else { return nil }
            guard let day = date.day else {
                reader.report(
                    "bad-date", node, "“\(text)” must be a whole date",
                    suggestions: [.init("write year, month and day: 2016-02-16")])
                return nil
            }
            return day
        }
    }
}

extension Shape where Value == Int {
    static var integer: Shape {
        Shape(scalar: .integer, "a whole number", write: { $1.value($0) }) { text, node, reader in
            guard let number = Int(text), number >= 0 else {
                reader.report("wrong-type", node, "expected a whole number, found “\(text)”")
                return nil
            }
            return number
        }
    }
}

extension Shape where Value == Decimal {
    static var decimal: Shape {
        Shape(scalar: .decimal, "a number", write: { $1.value(Double($0.description) ?? .nan) }) { text, node, reader in
            guard let number = Decimal(text) else {
                reader.report(
                    "wrong-type", node, "expected a number, found “\(text)”",
                    suggestions: [.init("write digits with a decimal point and no spaces: 1250 or 3.4")])
                return nil
            }
            return number
        }
    }
}

extension Shape where Value == Bool {
    static var flag: Shape {
        Shape(scalar: .flag, "true or false", write: { $1.value($0) }) { text, node, reader in
            guard text == "true" || text == "false" else {
                reader.report("wrong-type", node, "expected true or false, found “\(text)”")
                return nil
            }
            return text == "true"
        }
    }
}

extension Shape where Value == Cadence {
    static var cadence: Shape {
        Shape(scalar: .cadence, "how often", write: { $1.value($0.text) }) { text, node, reader in
            guard let cadence = Cadence(text) else {
                reader.report(
                    "bad-cadence", node, "“\(text)” does not say how often",
                    suggestions: [.init("write an ISO 8601 duration such as P1Y or P6M, “once”, “none” or “unknown”")])
                return nil
            }
            return cadence
        }
    }
}

extension Shape where Value == Diarienummer {
    static var diarienummer: Shape {
        Shape(scalar: .diarienummer, "a diarienummer", write: { $1.value($0.text) }) { text, _, _ in Diarienummer(text)
        }
    }
}

extension Shape where Value: RawRepresentable<String> & CaseIterable {
    static func oneOf() -> Shape {
        let values = Value.allCases.map(\.rawValue)
        let expected: Message = "one of \(values.joined(separator: ", "))"
        return Shape(scalar: .oneOf(values), expected, write: { $1.value($0.rawValue) }) { text, node, reader in
            if let value = Value(rawValue: text) { return value }
            reader.report(
                "unknown-value", node, "“\(text)” is none of \(values.joined(separator: ", "))",
                suggestions: nearMiss(of: text, among: values).map { [.replace(with: $0)] } ?? [],
                replacement: onlyNearMiss(of: text, among: values))
            return nil
        }
    }
}

extension Shape where Value == Reference {
    static func reference(to kinds: Kind...) -> Shape {
        let read: @Sendable (Node, inout FieldReader) -> Value? = { node, reader in
            reader.reference(node, to: kinds)
        }
        return Shape(.reference(kinds), read: read) { reference, site, json in
            json.value(site[reference]?.key.description ?? reference.id)
        }
    }
}

extension FieldReader {
    fileprivate mutating func reference(_ node: Node, to kinds: [Kind]) -> Reference? {
        guard case .scalar(let scalar) = node else {
            reportWrongType(node, expected: "the id of \(phrase(kinds))")
            return nil
        }
        let reference = Reference(scalar.string, to: kinds)
        guard isID(reference.id), reference.writtenKind.map(kinds.contains) ?? true else {
            report(
                "bad-reference", node, "“\(scalar.string)” is not the id of \(phrase(kinds))", notes: [.init(idRule)],
                replacement: repairedID(scalar.string))
            return nil
        }
        references.append(ReferenceUse(path: pathText, reference: reference, range: range(of: node)))
        return reference
    }

    fileprivate mutating func date(_ text: String, _ node: Node) -> EDTFDate? {
        do throws(EDTFDate.ParsingError) {
            return try EDTFDate(parsing: text)
        } catch {
            reportBadDate(text, node, error)
            return nil
        }
    }

    private mutating func reportBadDate(_ text: String, _ node: Node, _ error: EDTFDate.ParsingError) {
        switch error {
        case .form:
            let repaired = EDTFDate.repaired(text)
            report(
                "bad-date", node, "“\(text)” is no date",
                suggestions: [repaired.map { .replace(with: $0) } ?? .init(dateForms)], replacement: repaired)
        case .noSuchDate:
            report("impossible-date", node, "there is no such date as “\(text)”")
        case .endsBeforeItBegins:
            report("impossible-date", node, "“\(text)” ends before it begins")
        }
    }
}

private let dateForms: Message =
    "write 2016-02-16, 2016-02, 2016, 2015-21 (spring), 2020-33 (first quarter), 2014~ or 2014/2016"

/// Whether a text is an id: `[a-z0-9-]+`, not beginning or ending with a hyphen.
package func isID(_ text: String) -> Bool {
    let bytes = text.utf8
    return !bytes.isEmpty && bytes.first != UInt8(ascii: "-") && bytes.last != UInt8(ascii: "-")
        && bytes.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
}

/// The id that was meant by one with blanks around it, capital letters or the ending of its file.
private func repairedID(_ text: String) -> String? {
    var id = String(text.lowercased().drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    if id.hasSuffix(".md") { id.removeLast(3) }
    return isID(id) ? id : nil
}

package let idRule: Message = "an id is the name of a file without “.md”: small letters a–z, digits and hyphens"

private func phrase(_ kinds: [Kind]) -> Message {
    kinds.map(\.phrase).joined(separator: " or ")
}
