extension JSON {
    /// The value as UTF-8 text without white space; `<`, `>` and `&` are escaped, so it is safe in HTML too.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(self)
        return bytes
    }
}

extension JSONWriter {
    mutating func value(_ json: JSON) {
        switch json {
        case .null: value(nil)
        case .bool(let flag): value(flag)
        case .integer(let number): value(number)
        case .decimal(let number): value(number)
        case .string(let text): value(text)
        case .array(let elements): array(elements) { $1.value($0) }
        case .object(let members):
            object { json in
                for member in members {
                    json.name(escaping: member.name)
                    json.value(member.value)
                }
            }
        }
    }
}
