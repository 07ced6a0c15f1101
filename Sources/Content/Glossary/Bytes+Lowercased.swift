extension [UInt8] {
    /// UTF-8 with small letters for the capitals of ASCII and of Latin-1, which take as many bytes.
    package var lowercasedLatin: [UInt8] {
        var text = self
        for index in text.indices {
            switch text[index] {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): text[index] |= 0x20
            case 0x80...0x9E where index > 0 && text[index - 1] == 0xC3 && text[index] != 0x97: text[index] |= 0x20
            default: continue
            }
        }
        return text
    }
}
