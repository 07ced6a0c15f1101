package import Templates

/// What a template may use. The texts of the interface, `texts.…`, are the same for all and are left out.
package struct TemplateReference: Sendable {
    /// The template's name: `agreement`.
    package let name: String
    package var fields: [FieldReference] { list() }

    private let list: @Sendable () -> [FieldReference]

    init<View>(_ name: String, _ fields: Fields<View>) {
        self.name = name
        list = { fields.reference.filter { !$0.name.hasPrefix("texts.") } }
    }
}
