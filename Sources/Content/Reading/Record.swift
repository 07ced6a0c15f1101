package import Diagnostics

/// A value that is written as keys with values; its fields are declared once, for reading, schema and documentation.
package protocol Record: Sendable {
    /// A record of which nothing is said.
    init()
    static var fields: [Field<Self>] { get }
}

extension Record {
    /// What the fields say, in the order of the declaration; absent fields are left out.
    package func members(_ site: Site) -> [JSON.Member] {
        Self.fields.compactMap { field in field.json(self, site).map { JSON.Member(field.description.key, $0) } }
    }

    func json(_ site: Site) -> JSON { .object(members(site)) }
}
