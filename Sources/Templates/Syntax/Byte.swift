extension UInt8 {
    /// A space, tab, line end or form feed.
    var isWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B }

    var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }

    /// The ASCII letter in lower case; any other byte as it is.
    var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
