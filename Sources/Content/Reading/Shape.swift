import Diagnostics

/// How a value is written in front matter: how it is read, how it is described, and how data say it.
///
/// `read` returns `nil` after it has reported what is wrong.
package struct Shape<Value: Sendable>: Sendable {
    package let description: ShapeDescription
    let read: @Sendable (Node, inout FieldReader) -> Value?
    let write: @Sendable (Value, Site, inout JSONWriter) -> Void

    init(
        _ description: ShapeDescription, read: @escaping @Sendable (Node, inout FieldReader) -> Value?,
        write: @escaping @Sendable (Value, Site, inout JSONWriter) -> Void
    ) {
        self.description = description
        self.read = read
        self.write = write
    }

    /// A value that is one scalar, made from its text; `make` reports and returns `nil` when the text is wrong.
    init(
        scalar description: ShapeDescription, _ expected: Message,
        write: @escaping @Sendable (Value, inout JSONWriter) -> Void,
        make: @escaping @Sendable (String, Node, inout FieldReader) -> Value?
    ) {
        let read: @Sendable (Node, inout FieldReader) -> Value? = { node, reader in
            guard case .scalar(let scalar) = node else {
                reader.reportWrongType(node, expected: expected)
                return nil
            }
            guard !scalar.string.utf8.allSatisfy({ $0 <= 0x20 }) else {
                reader.report(
                    "empty-value", node, "this has no value; expected \(expected)",
                    suggestions: [.init("write a value, or “unknown” if the sources do not say")])
                return nil
            }
            return make(scalar.string, node, &reader)
        }
        self.init(description, read: read) { value, _, json in write(value, &json) }
    }
}

extension Shape {
    static func list<Element>(_ element: Shape<Element>) -> Shape where Value == [Element] {
        let read: @Sendable (Node, inout FieldReader) -> Value? = { node, reader in
            guard case .sequence(let children, _) = node else {
                reader.reportWrongType(node, expected: "a list (lines that begin with “- ”)")
                return nil
            }
            var values: [Element] = []
            values.reserveCapacity(children.count)
            for (index, child) in children.enumerated() {
                reader.path.append(.index(index + 1))
                if let value = element.read(child, &reader) { values.append(value) }
                reader.path.removeLast()
            }
            return values
        }
        return Shape(.list(element.description), read: read) { values, site, json in
            json.array(values) { element.write($0, site, &$1) }
        }
    }

    static func record(_ type: Value.Type) -> Shape where Value: Record {
        let read: @Sendable (Node, inout FieldReader) -> Value? = { node, reader in
            guard case .mapping(let mapping) = node else {
                let keys = Value.fields.map(\.description.key).joined(separator: ", ")
                reader.reportWrongType(node, expected: "keys with values (\(keys))")
                return nil
            }
            var value = Value()
            reader.read(mapping, at: node, into: &value)
            return value
        }
        return Shape(.record { Value.fields.map(\.description) }, read: read) { value, site, json in
            json.object { value.writeMembers(in: site, to: &$0) }
        }
    }
}
