extension JSON {
    /// The value as UTF-8 text without white space; `<`, `>` and `&` are escaped, so it is safe in HTML too.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(self)
        return bytes
    }

    /// The same with the members of every object in the order of their names, byte by byte.
    package var sortedBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(self, isSorted: true)
        return bytes
    }
}
