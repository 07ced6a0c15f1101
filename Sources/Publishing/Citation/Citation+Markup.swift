extension Citation {
    /// CommonMark, with the title as a link.
    var markdown: String {
        let name = escapedMarkdown(title)
        let words = sentence(title: address.map { "[\(name)](<\($0)>)" } ?? name, escape: escapedMarkdown)
        return "\(words) (\(fingerprintWords("`\(fingerprint)`", escape: escapedMarkdown)))"
    }

    /// A paragraph of HTML, with the title as a link.
    var html: String {
        let name = escapedHTML(title)
        let link = address.map { "<a href=\"\(escapedHTML($0))\">\(name)</a>" } ?? name
        let words = sentence(title: link, escape: escapedHTML)
        return "<p>\(words) (\(fingerprintWords("<code>\(fingerprint)</code>", escape: escapedHTML)))</p>"
    }
}

/// Text in which nothing inside a line is Markdown, on a forge neither.
private func escapedMarkdown(_ text: String) -> String {
    escaping(text) { byte in
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "~"),
            UInt8(ascii: "|"):
            "\\\(Character(Unicode.Scalar(byte)))"
        default: nil
        }
    }
}
