/// Words in UTF-8: runs of letters, digits and hyphens.
enum GlossaryScan {
    static func firstWord(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        word(in: text).map { text[$0] } ?? text.prefix(0)
    }

    /// The first word.
    static func word(in text: ArraySlice<UInt8>) -> Range<Int>? {
        var start = text.startIndex
        while start < text.endIndex, let length = separator(at: start, in: text) { start += length }
        guard start < text.endIndex else { return nil }
        return start..<(text[start...].firstIndex(where: beginsSeparator) ?? text.endIndex)
    }

    /// Whether a text begins with a phrase in small letters that ends where a word does.
    static func begins(_ text: ArraySlice<UInt8>, _ phrase: [UInt8]) -> Bool {
        guard Array(text.prefix(phrase.count)).lowercasedLatin == phrase else { return false }
        let end = text.startIndex + phrase.count
        return end == text.endIndex || beginsSeparator(text[end])
    }

    /// How many bytes of what stands between words begin here; `nil` in a word.
    private static func separator(at index: Int, in text: ArraySlice<UInt8>) -> Int? {
        let byte = text[index]
        guard beginsSeparator(byte) else { return nil }
        return Swift.min(byte == 0xC2 ? 2 : byte == 0xE2 ? 3 : 1, text.endIndex - index)
    }

    /// Besides those of ASCII, signs such as « and §, and the dashes and quotation marks of general punctuation.
    private static func beginsSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            false
        default: byte < 0x80 || byte == 0xC2 || byte == 0xE2
        }
    }
}
