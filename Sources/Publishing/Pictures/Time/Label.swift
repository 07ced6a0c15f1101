/// A text on a single line of a picture: where it is, and which side of it is there.
struct Label: Hashable, Sendable {
    let text: String
    let position: Position
    let anchor: Anchor

    /// As `text-anchor` in SVG says it.
    enum Anchor: String, Sendable {
        case start, middle, end
    }

    /// The width in which every label must fit with its neighbours, in pixels: what a telephone of 320 pixels leaves.
    static let narrowest = 264
    static let gap = 6

    /// A label in the middle of its place, or as near as the edges of the picture let it be.
    init(_ text: String, at position: Position) {
        self.text = text
        self.position = position
        let half = Self.width(of: text) / 2 + 1
        let place = Self.place(of: position)
        anchor = place < half ? .start : place > Self.narrowest - half ? .end : .middle
    }

    /// The pixels that it covers in the narrowest picture.
    var extent: ClosedRange<Int> {
        let place = Self.place(of: position)
        let width = Self.width(of: text)
        return switch anchor {
        case .start: place...(place + width)
        case .middle: (place - width / 2)...(place - width / 2 + width)
        case .end: (place - width)...place
        }
    }

    private static func place(of position: Position) -> Int { position.hundredths * narrowest / 10_000 }

    /// Whether it stays in the picture and comes no closer than the gap to the label before it.
    func fits(after last: Label?) -> Bool {
        guard extent.lowerBound >= 0, extent.upperBound <= Self.narrowest else { return false }
        return last.map { $0.extent.upperBound + Self.gap <= extent.lowerBound } ?? true
    }

    /// An estimate for letters of 12 pixels, rather too wide than too narrow.
    static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 7 : 13) }
    }
}

extension [Label] {
    /// Whether no two of the labels, which are sorted by their places, come closer than the gap, nor leave the picture.
    var fit: Bool { zip([nil] + self, self).allSatisfy { $1.fits(after: $0) } }
}
