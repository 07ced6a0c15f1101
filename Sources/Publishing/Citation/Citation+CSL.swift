import Content
import Diagnostics

extension Citation {
    /// CSL-JSON (citation-style-language.org, schema csl-data): a list of one item, a line for each member.
    var csl: String {
        var bytes = Array("[\n  {".utf8)
        bytes.reserveCapacity(1024)
        var separator = "\n    \""
        func write(_ name: String, _ value: JSON?) {
            guard let value else { return }
            bytes += separator.utf8
            bytes += name.utf8
            bytes += "\": ".utf8
            bytes.append(value)
            separator = ",\n    \""
        }
        write("id", .string("\(key.kind.rawValue)-\(key.id)"))
        write("type", .string("webpage"))
        write("title", .string(title))
        write("container-title", .string(site))
        write("author", .array([.object([.init("literal", .string(publisher))])]))
        write("genre", .string(kind))
        write("status", status.map { .string($0.words) })
        write("issued", published.map(date))
        write("accessed", date(asOf))
        write("URL", address.map { .string($0) })
        write("version", .string(fingerprint))
        write("language", .string(language))
        write("note", .string(sentence))
        bytes += "\n  }\n]".utf8
        return String(decoding: bytes, as: UTF8.self)
    }

    private func date(_ day: Day) -> JSON {
        let (year, month, day) = day.components
        return .object([.init("date-parts", .array([.array([year, month, day].map { .integer($0) })]))])
    }
}
