/// How wide a text is in a sans-serif typeface, in thousandths of its size.
///
/// The widths are those of wide faces such as Verdana and DejaVu Sans, rounded up, because nobody knows which face a reader has.
func textWidth(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
}

private func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "!", "|", "’", "·": 350
    case "f", "r", "t", "(", ")", "[", "]", "/", "-", " ", "”", "“", "\u{A0}": 430
    case "m", "w", "M", "W", "@", "%", "—", "…": 1000
    case "a"..."z", "0"..."9", "à"..."ö", "ø"..."ÿ", "–": 660
    case "A"..."Z", "À"..."Ö", "Ø"..."Þ", "§": 790
    default: scalar.properties.generalCategory == .nonspacingMark ? 0 : 1000
    }
}
