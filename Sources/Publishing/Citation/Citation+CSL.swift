import Content
import Diagnostics

extension Citation {
    /// CSL-JSON (citation-style-language.org, schema csl-data): a list of one item, a line for each member.
    var csl: String {
        let lines = cslMembers.map { member in
            "    \(text(.string(member.name))): \(text(member.value))"
        }
        return "[\n  {\n\(lines.joined(separator: ",\n"))\n  }\n]"
    }

    private var cslMembers: [JSON.Member] {
        let members: [(String, JSON?)] = [
            ("id", .string("\(key.kind.rawValue)-\(key.id)")),
            ("type", .string("webpage")),
            ("title", .string(title)),
            ("container-title", .string(site)),
            ("author", .array([.object([.init("literal", .string(publisher))])])),
            ("genre", .string(kind)),
            ("status", status.map { .string($0.words) }),
            ("issued", published.map(date)),
            ("accessed", date(asOf)),
            ("URL", address.map { .string($0) }),
            ("version", .string(fingerprint)),
            ("language", .string(language)),
            ("note", .string(sentence)),
        ]
        return members.compactMap { name, value in value.map { JSON.Member(name, $0) } }
    }

    private func date(_ day: Day) -> JSON {
        let (year, month, day) = day.components
        return .object([.init("date-parts", .array([.array([year, month, day].map { .integer($0) })]))])
    }

    private func text(_ json: JSON) -> String { String(decoding: json.bytes, as: UTF8.self) }
}
