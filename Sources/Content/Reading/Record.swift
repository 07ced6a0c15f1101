internal import Diagnostics

/// A value that is written as keys with values; its fields are declared once, for reading, schema and documentation.
package protocol Record: Sendable {
    /// A record of which nothing is said.
    init()
    static var fields: [Field<Self>] { get }
}

extension Record {
    /// Writes what the fields say, in the order of the declaration; absent fields are left out.
    func writeMembers(in site: Site, to json: inout JSONWriter) {
        for field in Self.fields { field.write(self, site, &json) }
    }
}
