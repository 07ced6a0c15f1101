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
        var end = start
        while end < text.endIndex, separator(at: end, in: text) == nil { end += 1 }
        return start..<end
    }

    /// Whether a text begins with a phrase that ends where a word does.
    static func begins(_ text: ArraySlice<UInt8>, _ phrase: [UInt8]) -> Bool {
        guard text.starts(with: phrase) else { return false }
        let end = text.startIndex + phrase.count
        return end == text.endIndex || separator(at: end, in: text) != nil
    }

    /// How many bytes of what stands between words begin here; `nil` in a word.
    private static func separator(at index: Int, in text: ArraySlice<UInt8>) -> Int? {
        let length: Int
        switch text[index] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): return nil
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): return nil
        case 0..<0x80: length = 1
        // Signs such as « and §, and the dashes and quotation marks of general punctuation.
        case 0xC2: length = 2
        case 0xE2: length = 3
        default: return nil
        }
        return Swift.min(length, text.endIndex - index)
    }
}
