extension JSON {
    /// The value with a member or an element a line, for people to read and for git to compare; ends with a line feed.
    package var indented: String { lines(indentation: "") + "\n" }

    private func lines(indentation: String) -> String {
        let inner = indentation + "  "
        switch self {
        case .array(let elements) where !elements.isEmpty:
            let lines = elements.map { inner + $0.lines(indentation: inner) }
            return "[\n" + lines.joined(separator: ",\n") + "\n\(indentation)]"
        case .object(let members) where !members.isEmpty:
            let lines = members.map { member in
                let name = String(decoding: JSON.string(member.name).bytes, as: UTF8.self)
                return "\(inner)\(name): \(member.value.lines(indentation: inner))"
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(indentation)}"
        default: return String(decoding: bytes, as: UTF8.self)
        }
    }
}
