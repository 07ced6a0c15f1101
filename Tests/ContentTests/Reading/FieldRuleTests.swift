import Content
import Diagnostics
import Testing

/// Every field of every kind, down into records, with its rules broken one at a time.
@Suite struct FieldRuleTests {
    @Test(arguments: Kind.allCases)
    func `A file that says every field as it is declared has nothing wrong`(kind: Kind) {
        #expect(codes(kind, kind.allFields.map { "\($0.key): \(sample(of: $0.shape))" }) == [])
    }

    @Test(arguments: Kind.allCases)
    func `A value of the wrong form is an error, for every field`(kind: Kind) {
        for broken in breakages(of: kind.allFields) {
            #expect(codes(kind, broken.lines).contains(broken.code), "\(broken.name)")
        }
    }

    @Test(arguments: Kind.allCases)
    func `A required field that is missing is an error, an optional one is not`(kind: Kind) {
        for field in kind.allFields {
            let rest = kind.allFields.filter { $0.key != field.key }.map { "\($0.key): \(sample(of: $0.shape))" }
            #expect(codes(kind, rest) == (field.presence == .required ? ["missing-key"] : []), "\(field.key)")
        }
    }

    @Test(arguments: Kind.allCases)
    func `Unknown is taken where the declaration says so and nowhere else`(kind: Kind) {
        for field in kind.allFields {
            let lines = kind.allFields.map { other in
                "\(other.key): \(other.key == field.key ? "unknown" : sample(of: other.shape))"
            }
            #expect(codes(kind, lines) == (field.mayBeUnknown ? [] : ["must-be-known"]), "\(field.key)")
        }
    }

    private func codes(_ kind: Kind, _ lines: [String]) -> [String] {
        read("---\n\(lines.joined(separator: "\n"))\n---\n", as: kind).diagnostics.map(\.code)
    }

    private struct Breakage {
        let name: String
        let lines: [String]
        let code: String
    }

    private func breakages(of fields: [FieldDescription]) -> [Breakage] {
        fields.flatMap { field in
            brokenValues(of: field.shape).map { name, value, code in
                let lines = fields.map { "\($0.key): \($0.key == field.key ? value : sample(of: $0.shape))" }
                return Breakage(name: "\(field.key)\(name)", lines: lines, code: code)
            }
        }
    }

    /// A value of each wrong form, and with each wrong part where the value is a list or a record.
    private func brokenValues(of shape: ShapeDescription) -> [(name: String, value: String, code: String)] {
        switch shape {
        case .list(let element):
            [("", "text", "wrong-type")]
                + brokenValues(of: element).map { ("[]\($0.name)", "[\($0.value)]", $0.code) }
        case .record(let fields):
            [("", "text", "wrong-type")]
                + breakages(of: fields()).map { (".\($0.name)", "{\($0.lines.joined(separator: ", "))}", $0.code) }
        case .text, .diarienummer: [("", "[a]", "wrong-type"), ("", "''", "empty-value")]
        case .date(let dayOnly):
            [("", "snart", "bad-date"), ("", "2016-02-30", "impossible-date")]
                + (dayOnly ? [("", "2016", "bad-date")] : [("", "2016/2014", "impossible-date")])
        case .integer: [("", "ett", "wrong-type"), ("", "-1", "wrong-type")]
        case .decimal: [("", "'1,5'", "wrong-type")]
        case .flag: [("", "ja", "wrong-type")]
        case .cadence: [("", "ofta", "bad-cadence")]
        case .url: [("", "exempel.se", "bad-url")]
        case .file: [("", "../hemligt.txt", "bad-file")]
        case .id: [("", "Ö", "bad-id")]
        case .oneOf: [("", "zzz", "unknown-value")]
        case .reference: [("", "Nämnden", "bad-reference")]
        }
    }

    private func sample(of shape: ShapeDescription) -> String {
        switch shape {
        case .list(let element): "[\(sample(of: element))]"
        case .record(let fields):
            "{\(fields().map { "\($0.key): \(sample(of: $0.shape))" }.joined(separator: ", "))}"
        case .text: "text"
        case .date: "2016-02-16"
        case .integer: "1"
        case .decimal: "3.4"
        case .flag: "true"
        case .cadence: "P1Y"
        case .url: "https://example.org/"
        case .file: "files/a.pdf"
        case .diarienummer: "SN 2015/281"
        case .id: "exempel"
        case .oneOf(let values): values.first ?? ""
        case .reference: "exempel"
        }
    }
}
