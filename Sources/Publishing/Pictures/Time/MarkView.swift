import Templates

/// A mark on a time axis.
struct MarkView: View {
    let mark: Mark

    init(_ mark: Mark) { self.mark = mark }

    /// What a question mark needs beside the ends of the bar, in the narrowest picture.
    private static let leastWidthOfQuestion = 600

    private var asks: Bool { mark.shape == .unknown }
    private var hasRoom: Bool { mark.width.hundredths > Self.leastWidthOfQuestion }

    static let fields: Fields<Self> = [
        .text("shape", "Its shape: known, uncertain, unknown, happened, followup, foreseen, proposed or ending.") {
            $0.mark.shape.rawValue
        },
        .text("outline", "The outline of a date’s mark around its place, as a path in pixels.") {
            $0.mark.shape.outline
        },
        .flag("lasts", "Whether it is a time that lasts and no date.") { $0.mark.shape.lasts },
        .flag("is_exact", "Whether it is known to the day.") { $0.mark.isExact },
        .flag("asks", "Whether it is unknown and there is room to say so.") { $0.asks && $0.hasRoom },
        .flag("asks_beside", "Whether it is unknown and there is room to say so before it.") {
            $0.asks && !$0.hasRoom && $0.mark.asksBeside
        },
        .flag("is_open_before", "Whether it reaches beyond the left edge.") { $0.mark.isOpenBefore },
        .flag("is_open_after", "Whether it reaches beyond the right edge.") { $0.mark.isOpenAfter },
        .text("x1", "Where it begins, in per cent of the width.") { $0.mark.from.description },
        .text("x2", "Where it ends.") { $0.mark.to.description },
        .text("width", "How wide it is.") { $0.mark.width.description },
        .text("middle", "The place between its ends.") { $0.mark.middle.description },
    ]
}

extension Mark.Shape {
    /// Each shape differs from the others in black and white too. Times that last have none.
    fileprivate var outline: String {
        switch self {
        case .known, .uncertain, .unknown: ""
        case .happened: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z"
        case .followup: "M0-8 8 6H-8z"
        case .foreseen: "M-6-6H6V6H-6z"
        case .proposed: "M0-8 8 0 0 8-8 0z"
        case .ending: "M-2-11H2V11H-2z"
        }
    }
}
