/// Fields that may be absent. An absent one renders its inverted section; inside its section it is the scope:
/// `{{#subtitle}}<p>{{.}}</p>{{/subtitle}}`, where `{{subtitle}}` prints it too.
extension Field {
    /// A text that may be absent. One that is there but empty renders the inverted section too.
    package static func text(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> String?
    ) -> Self {
        optional(name, description, .text) { read($0).map(Value.text) }
    }

    /// Safe markup that may be absent.
    package static func html(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> SafeHTML?
    ) -> Self {
        optional(name, description, .html) { read($0).map(Value.html) }
    }

    /// A URL that may be absent.
    package static func url(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> String?
    ) -> Self {
        optional(name, description, .url) { read($0).map(Value.url) }
    }

    /// A number that may be absent; zero is there.
    package static func number(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> Int?
    ) -> Self {
        optional(name, description, .number) { read($0).map(Value.integer) }
    }

    /// A number with a fraction that may be absent.
    package static func number(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> Double?
    ) -> Self {
        optional(name, description, .number) { read($0).map(Value.decimal) }
    }

    /// A view that may be absent; its fields are reached inside its section.
    package static func object<Child: View>(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> Child?
    ) -> Self {
        optional(name, description, .object { Child.fields.shape }) { read($0).map { .object(ViewFrame($0)) } }
    }

    static func optional(
        _ name: String, _ description: String, _ kind: Kind, _ read: @escaping @Sendable (Owner) -> Value?
    ) -> Self {
        Self(name: name, description: description, kind: .optional(kind)) { read($0) ?? .absent }
    }
}
