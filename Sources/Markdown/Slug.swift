/// A name for use in URLs: lower-case ASCII letters and digits with single hyphens between words.
///
/// Latin letters lose their marks (`å` and `ä` become `a`, `ö` becomes `o`, `æ` becomes `ae`); whatever else stands
/// between letters and digits becomes one hyphen. Empty where the text has none of these letters and digits.
///
///     slug("Överenskommelse 2024/25: Nacka & Polisen")  // "overenskommelse-2024-25-nacka-polisen"
package func slug(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isBetweenWords = false
    for scalar in text.unicodeScalars where !isInvisible(scalar) {
        guard isLetterOrDigit(scalar) else {
            isBetweenWords = !bytes.isEmpty
            continue
        }
        if isBetweenWords { bytes.append(UInt8(ascii: "-")) }
        isBetweenWords = false
        appendFolded(scalar, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
}

private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "A"..."Z": true
    case "\u{C0}"..."\u{21B}": !latinLetters(scalar).isEmpty
    default: false
    }
}

/// Whether a scalar is a combining mark or a soft hyphen, which separate nothing.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value) || scalar.value == 0xAD
}

private func appendFolded(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar {
    case "a"..."z", "0"..."9": bytes.append(UInt8(scalar.value))
    case "A"..."Z": bytes.append(UInt8(scalar.value) | 0x20)
    default: bytes.append(contentsOf: latinLetters(scalar).utf8)
    }
}

/// The ASCII letters for a letter of the blocks Latin-1 Supplement and Latin Extended-A, and Romanian's ș and ț.
private func latinLetters(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: "a"
    case 0xC6, 0xE6: "ae"
    case 0xC7, 0xE7, 0x106...0x10D: "c"
    case 0xD0, 0xF0, 0x10E...0x111: "d"
    case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: "e"
    case 0x11C...0x123: "g"
    case 0x124...0x127: "h"
    case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: "i"
    case 0x132, 0x133: "ij"
    case 0x134, 0x135: "j"
    case 0x136...0x138: "k"
    case 0x139...0x142: "l"
    case 0xD1, 0xF1, 0x143...0x14B: "n"
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151: "o"
    case 0x152, 0x153: "oe"
    case 0x154...0x159: "r"
    case 0x15A...0x161, 0x17F, 0x218, 0x219: "s"
    case 0xDF: "ss"
    case 0x162...0x167, 0x21A, 0x21B: "t"
    case 0xDE, 0xFE: "th"
    case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: "u"
    case 0x174, 0x175: "w"
    case 0xDD, 0xFD, 0xFF, 0x176...0x178: "y"
    case 0x179...0x17E: "z"
    default: ""
    }
}
