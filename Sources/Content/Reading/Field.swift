internal import Diagnostics

/// One key of a record: how it is read into `Owner`, how it is described, and how data say it.
package struct Field<Owner>: Sendable {
    package let description: FieldDescription
    let read: @Sendable (Node, inout FieldReader, inout Owner) -> Void
    /// What data say of it; `nil` where the field is absent.
    let json: @Sendable (Owner, Site) -> JSON?

    /// A field that must be there; its value may be unknown.
    static func required<Value>(
        _ key: String, _ summary: String, _ shape: Shape<Value>,
        _ path: any WritableKeyPath<Owner, Fact<Value>> & Sendable
    ) -> Field {
        Field(key, .required, mayBeUnknown: true, summary, shape, path)
    }

    /// A field that must be there with a value: what an editor always knows.
    static func certain<Value>(
        _ key: String, _ summary: String, _ shape: Shape<Value>,
        _ path: any WritableKeyPath<Owner, Fact<Value>> & Sendable
    ) -> Field {
        Field(key, .required, mayBeUnknown: false, summary, shape, path)
    }

    /// A field that may be left out; its value may be unknown.
    static func optional<Value>(
        _ key: String, _ summary: String, _ shape: Shape<Value>,
        _ path: any WritableKeyPath<Owner, Fact<Value>> & Sendable
    ) -> Field {
        Field(key, .optional, mayBeUnknown: true, summary, shape, path)
    }

    /// A field that may be left out; where it is given, it has a value: what editors say of their own work.
    static func given<Value>(
        _ key: String, _ summary: String, _ shape: Shape<Value>,
        _ path: any WritableKeyPath<Owner, Fact<Value>> & Sendable
    ) -> Field {
        Field(key, .optional, mayBeUnknown: false, summary, shape, path)
    }

    private init<Value>(
        _ key: String, _ presence: FieldDescription.Presence, mayBeUnknown: Bool, _ summary: String,
        _ shape: Shape<Value>, _ path: any WritableKeyPath<Owner, Fact<Value>> & Sendable
    ) {
        description = FieldDescription(
            key: key, presence: presence, mayBeUnknown: mayBeUnknown, summary: Message(pattern: summary),
            shape: shape.description)
        read = { node, reader, owner in
            if let unknown = reader.unknown(node) {
                guard mayBeUnknown else { return reader.reportMustBeKnown(node, key: key) }
                owner[keyPath: path] = .unknown(unknown)
            } else if let value = shape.read(node, &reader) {
                owner[keyPath: path] = .known(value)
            }
        }
        json = { owner, site in
            switch owner[keyPath: path] {
            case .absent: nil
            case .unknown(let unknown): unknown.json
            case .known(let value): shape.json(value, site)
            }
        }
    }
}
