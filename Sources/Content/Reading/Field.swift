internal import Diagnostics

/// One key of a record: how it is read into `Owner`, how it is described, and how data say it.
///
/// A class, because the fields of a record are gone through for each item.
package final class Field<Owner>: Sendable {
    package let description: FieldDescription
    let read: @Sendable (Node, inout FieldReader, inout Owner) -> Void
    /// Writes what data say of it; nothing where the field is absent.
    let write: @Sendable (Owner, Site, inout JSONWriter) -> Void

    /// A field that must be there; its value may be unknown.
    static func required<Value>(
        _ key: StaticString, _ summary: String, _ shape: Shape<Value>,
        _ path: any WritableKeyPath<Owner, Fact<Value>> & Sendable
    ) -> Field {
        Field(key, .required, mayBeUnknown: true, summary, shape, path)
    }

    /// A field that must be there with a value: what an editor always knows.
    static func certain<Value>(
        _ key: StaticString, _ summary: String, _ shape: Shape<Value>,
        _ path: any WritableKeyPath<Owner, Fact<Value>> & Sendable
    ) -> Field {
        Field(key, .required, mayBeUnknown: false, summary, shape, path)
    }

    /// A field that may be left out; its value may be unknown.
    static func optional<Value>(
        _ key: StaticString, _ summary: String, _ shape: Shape<Value>,
        _ path: any WritableKeyPath<Owner, Fact<Value>> & Sendable
    ) -> Field {
        Field(key, .optional, mayBeUnknown: true, summary, shape, path)
    }

    /// A field that may be left out; where it is given, it has a value: what editors say of their own work.
    static func given<Value>(
        _ key: StaticString, _ summary: String, _ shape: Shape<Value>,
        _ path: any WritableKeyPath<Owner, Fact<Value>> & Sendable
    ) -> Field {
        Field(key, .optional, mayBeUnknown: false, summary, shape, path)
    }

    private init<Value>(
        _ key: StaticString, _ presence: FieldDescription.Presence, mayBeUnknown: Bool, _ summary: String,
        _ shape: Shape<Value>, _ path: any WritableKeyPath<Owner, Fact<Value>> & Sendable
    ) {
        description = FieldDescription(
            key: key.description, presence: presence, mayBeUnknown: mayBeUnknown, summary: Message(pattern: summary),
            shape: shape.description)
        read = { node, reader, owner in
            if let unknown = reader.unknown(node) {
                guard mayBeUnknown else { return reader.reportMustBeKnown(node, key: key.description) }
                owner[keyPath: path] = .unknown(unknown)
            } else if let value = shape.read(node, &reader) {
                owner[keyPath: path] = .known(value)
            }
        }
        write = { owner, site, json in
            switch owner[keyPath: path] {
            case .absent: break
            case .unknown(let unknown):
                json.name(key)
                unknown.write(to: &json)
            case .known(let value):
                json.name(key)
                shape.write(value, site, &json)
            }
        }
    }
}
