import Content

extension Citation {
    /// An entry for BibTeX and biblatex, in UTF-8.
    ///
    /// The title and the publisher stand in double braces, so that no style changes their letters or takes a name apart.
    var bibtex: String {
        var text = ""
        text.reserveCapacity(1024)
        func write(_ parts: String...) { for part in parts { text += part } }
        write("@misc{", key.kind.rawValue, "-", key.id, ",\n")
        write("  title = {{", escapedTeX(title), "}},\n")
        write("  author = {{", escapedTeX(publisher), "}},\n")
        if let date = published?.components {
            write("  year = {", String(date.year), "},\n")
            write("  month = ", Self.months[date.month - 1], ",\n")
        }
        if let address = address.map(escapedVerbatim) {
            write("  howpublished = {\\url{", address, "}},\n")
            write("  url = {", address, "},\n")
        }
        write("  urldate = {", asOf.description, "},\n")
        write("  note = {", escapedTeX(sentence), " ", escapedTeX(fingerprintNote), "},\n}")
        return text
    }

    private var fingerprintNote: String { "(\(fingerprintWords(fingerprint) { $0 }))" }

    /// The names that every style of BibTeX defines.
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
}

/// Text in which TeX finds no commands. Braces are named and not written, because BibTeX counts those after a backslash too.
private func escapedTeX(_ text: String) -> String {
    escaping(text) { byte in
        switch byte {
        case UInt8(ascii: "\\"): "{\\textbackslash}"
        case UInt8(ascii: "{"): "{\\textbraceleft}"
        case UInt8(ascii: "}"): "{\\textbraceright}"
        case UInt8(ascii: "~"): "{\\textasciitilde}"
        case UInt8(ascii: "^"): "{\\textasciicircum}"
        case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "_"):
            "\\\(Character(Unicode.Scalar(byte)))"
        default: nil
        }
    }
}

/// An address for a field that is read as it stands: the signs that end or hide a field are percent-encoded.
private func escapedVerbatim(_ address: String) -> String {
    escaping(address) { byte in
        switch byte {
        case UInt8(ascii: "{"): "%7B"
        case UInt8(ascii: "}"): "%7D"
        case UInt8(ascii: "\\"): "%5C"
        default: nil
        }
    }
}
