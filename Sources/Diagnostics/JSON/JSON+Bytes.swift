extension JSON {
    /// The value as UTF-8 text without white space; `<`, `>` and `&` are escaped, so it is safe in HTML too.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(self)
        return bytes
    }
}
