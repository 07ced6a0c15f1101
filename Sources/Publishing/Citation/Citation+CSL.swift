import Content
import Diagnostics

extension Citation {
    /// CSL-JSON (citation-style-language.org, schema csl-data): a list of one item, a line for each member.
    var csl: String {
        var bytes = Array("[\n  {".utf8)
        bytes.reserveCapacity(1024)
        for (place, member) in cslMembers.enumerated() {
            bytes += (place == 0 ? "\n    " : ",\n    ").utf8
            bytes.append(JSON.string(member.name))
            bytes += ": ".utf8
            bytes.append(member.value)
        }
        bytes += "\n  }\n]".utf8
        return String(decoding: bytes, as: UTF8.self)
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
}
