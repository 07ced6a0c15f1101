extension Locale {
    /// Values in the order of the language's alphabet: letters as `alphabet` in the locale file has them, capitals with
    /// small letters, other signs by their code point before the letters.
    func sorted<Value>(_ values: some Sequence<Value>, by text: (Value) -> String) -> [Value] {
        values.map { (key: sortKey(text($0)), text: text($0), value: $0) }
            .sorted { a, b in a.key == b.key ? a.text < b.text : a.key.lexicographicallyPrecedes(b.key) }
            .map(\.value)
    }

    func sortKey(_ text: String) -> [UInt32] {
        var key: [UInt32] = []
        key.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar.value < latinPlaces.count {
                key.append(latinPlaces[Int(scalar.value)])
            } else {
                key += scalar.properties.lowercaseMapping.unicodeScalars.map { Self.place(of: $0, in: alphabet) }
            }
        }
        return key
    }

    /// The places of the signs of Latin-1, in which most texts are written, so that they need not be looked for.
    static func latinPlaces(in alphabet: [Unicode.Scalar: Int]) -> [UInt32] {
        (UInt8.min...UInt8.max).map { byte in
            let scalar = Unicode.Scalar(byte)
            return place(of: scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar, in: alphabet)
        }
    }

    /// Letters of the alphabet come after all other signs.
    private static func place(of scalar: Unicode.Scalar, in alphabet: [Unicode.Scalar: Int]) -> UInt32 {
        alphabet[scalar].map { 0x20_0000 + UInt32($0) } ?? scalar.value
    }

    /// The letter of the alphabet under which a text is found, as a capital; “#” for one that begins with none.
    func letter(of text: String) -> String {
        guard let first = text.unicodeScalars.first?.properties.lowercaseMapping.unicodeScalars.first,
            let place = alphabet[first]
        else { return "#" }
        return letters[place]
    }
}
