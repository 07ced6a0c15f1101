/// Fields that may be absent. An absent one renders its inverted section; inside its section it is the scope:
/// `{{#subtitle}}<p>{{.}}</p>{{/subtitle}}`, where `{{subtitle}}` prints it too.
extension Field {
    /// A text that may be absent. One that is there but empty renders the inverted section too.
    package static func text(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> String?
    ) -> Self {
        Self(name: name, description: description, kind: .optional(.text)) {
            read($0).map(Value.text) ?? .absent
        }
    }

    /// Safe markup that may be absent.
    package static func html(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> SafeHTML?
    ) -> Self {
        Self(name: name, description: description, kind: .optional(.html)) {
            read($0).map(Value.html) ?? .absent
        }
    }

    /// A URL that may be absent.
    package static func url(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> String?
    ) -> Self {
        Self(name: name, description: description, kind: .optional(.url)) {
            read($0).map(Value.url) ?? .absent
        }
    }

    /// A number that may be absent; zero is there.
    package static func number(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> Int?
    ) -> Self {
        Self(name: name, description: description, kind: .optional(.number)) {
            read($0).map(Value.integer) ?? .absent
        }
    }

    /// A number with a fraction that may be absent.
    package static func number(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> Double?
    ) -> Self {
        Self(name: name, description: description, kind: .optional(.number)) {
            read($0).map(Value.decimal) ?? .absent
        }
    }

    /// A view that may be absent; its fields are reached inside its section.
    package static func object<Child: View>(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> Child?
    ) -> Self {
        let frame = ViewFrame<Child>.self
        return Self(name: name, description: description, kind: .optional(.object { Child.fields.shape })) {
            read($0).map { .object(frame.init($0)) } ?? .absent
        }
    }
}
