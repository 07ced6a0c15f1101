extension Locale {
    /// Whether a text comes before another in the alphabet of the language: letters as `alphabet` in the locale file
    /// orders them, capitals with small letters, other signs by their code point before the letters.
    func precedes(_ a: String, _ b: String) -> Bool {
        let (first, second) = (sortKey(a), sortKey(b))
        return first == second ? a < b : first.lexicographicallyPrecedes(second)
    }

    private func sortKey(_ text: String) -> [UInt32] {
        text.lowercased().unicodeScalars.map { scalar in
            alphabet[scalar].map { 0x20_0000 + UInt32($0) } ?? scalar.value
        }
    }
}
