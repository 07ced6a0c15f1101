/// Fields that lead to other fields.
///
/// Each knows the type of its frames, because looking up a generic type for every value takes longer than the value.
extension Field {
    /// A view that is always there: `{{owner.name}}` or `{{#owner}}{{name}}{{/owner}}`.
    package static func object<Child: View>(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> Child
    ) -> Self {
        let frame = ViewFrame<Child>.self
        return Self(name: name, description: description, kind: .object { Child.fields.shape }) {
            .object(frame.init(read($0)))
        }
    }

    /// A value whose fields are given here, for one whose field names are known only at run time.
    package static func object<Child>(
        _ name: String, _ description: String, fields: Fields<Child>,
        _ read: @escaping @Sendable (Owner) -> Child
    ) -> Self {
        let frame = ViewFrame<Child>.self
        return Self(name: name, description: description, kind: .object { fields.shape }) {
            .object(frame.init(read($0)))
        }
    }

    /// Views, each the scope of one turn of the section. Inside it `@first` and `@last` are flags, `@index`
    /// (from 1) and `@count` are numbers, and they tell of the innermost list.
    package static func list<Child: View>(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> [Child]
    ) -> Self {
        let frame = ViewFrame<Child>.self
        return Self(name: name, description: description, kind: .list(of: .object { Child.fields.shape })) {
            let children = read($0)
            return .list(Elements(count: children.count) { .object(frame.init(children[$0])) })
        }
    }

    /// Texts, each printed with `{{.}}` inside the section.
    package static func list(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> [String]
    ) -> Self {
        Self(name: name, description: description, kind: .list(of: .text)) {
            let texts = read($0)
            return .list(Elements(count: texts.count) { .text(texts[$0]) })
        }
    }
}
