extension JSON {
    /// Where a text stops being JSON: the offset of the first byte that cannot be.
    package struct SyntaxError: Error, Hashable {
        package let offset: Int
    }

    /// Reads a text as RFC 8259 defines it, nested at most 100 levels deep; of members with the same name, all are kept.
    package init(parsing bytes: [UInt8]) throws(SyntaxError) {
        var parser = JSONParser(bytes)
        self = try parser.document()
    }

    /// The value of the first member of that name; `nil` where there is none, or where this is no object.
    package subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }
}
