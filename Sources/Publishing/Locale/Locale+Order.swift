extension Locale {
    /// Values in the order of the language's alphabet: letters as `alphabet` in the locale file has them, capitals with
    /// small letters, other signs by their code point before the letters.
    func sorted<Value>(_ values: some Sequence<Value>, by text: (Value) -> String) -> [Value] {
        values.map { (key: sortKey(text($0)), text: text($0), value: $0) }
            .sorted { a, b in a.key == b.key ? a.text < b.text : a.key.lexicographicallyPrecedes(b.key) }
            .map(\.value)
    }

    func sortKey(_ text: String) -> [UInt32] {
        text.lowercased().unicodeScalars.map { scalar in
            alphabet[scalar].map { 0x20_0000 + UInt32($0) } ?? scalar.value
        }
    }

    /// The letter of the alphabet under which a text is found, as a capital; “#” for one that begins with none.
    func letter(of text: String) -> String {
        guard let first = text.lowercased().unicodeScalars.first, let place = alphabet[first] else { return "#" }
        return letters[place]
    }
}
