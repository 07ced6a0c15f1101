/// The fields of a view, in the order in which they are documented.
///
/// A literal of fields for a Swift struct, or built at run time where the names are read from a file:
///
///     let texts = Fields(names.map { name in .text(name, "A text of the interface") { $0.text(name) } })
package struct Fields<Owner>: Sendable, ExpressibleByArrayLiteral {
    let shape: Shape

    /// Of two fields with the same name the first is the one that templates see.
    package init(_ fields: [Field<Owner>]) {
        shape = Shape(
            fields.map { .init(name: $0.name, description: $0.description, kind: $0.kind, reader: $0.reader) })
    }

    package init(arrayLiteral fields: Field<Owner>...) {
        self.init(fields)
    }
}
