/// A value that is written as keys with values; its fields are declared once, for reading, schema and documentation.
package protocol Record: Sendable {
    /// A record of which nothing is said.
    init()
    static var fields: [Field<Self>] { get }
}
