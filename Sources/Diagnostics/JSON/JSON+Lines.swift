extension JSON {
    /// The values as an array with one a line, and a line feed at the end.
    package static func lines(_ values: [JSON]) -> String {
        let lines = values.map { String(decoding: $0.bytes, as: UTF8.self) }
        return lines.isEmpty ? "[]\n" : "[\n" + lines.joined(separator: ",\n") + "\n]\n"
    }
}
