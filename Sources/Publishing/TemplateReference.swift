package import Templates

/// What a template may use. The texts of the interface, `text.…`, are the same for all and are left out.
package struct TemplateReference: Sendable {
    /// The template's name: `agreement`.
    package let name: String
    package let fields: [FieldReference]

    init(_ name: String, _ fields: Fields<some Any>) {
        self.name = name
        self.fields = fields.reference.filter { !$0.name.hasPrefix("text.") }
    }
}
