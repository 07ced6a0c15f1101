import Content
import Templates

/// A stop of a motion's way through the council, in words and as a drawing.
struct StopView: View {
    let label: String
    let isCurrent: Bool
    let link: LinkView?
    let date: DateView?
    let isUndated: Bool
    let answer: String
    let node: String
    let glyph: String?
    let rail: Rail

    static func all(_ stops: [MotionStop], in context: PageContext) -> [StopView] {
        let rails = Rail.all(stops)
        let current = stops.indices.last { stops[$0].reached == .yes && !rails[$0].isBranch }
        return stops.indices.map { StopView(stops[$0], rails[$0], isCurrent: $0 == current, in: context) }
    }

    private init(_ stop: MotionStop, _ rail: Rail, isCurrent: Bool, in context: PageContext) {
        self.isCurrent = isCurrent
        label = context.words(stop.label)
        link = stop.item.flatMap { context.site[$0] }.map(context.link)
        date = stop.date.map(context.date)
        isUndated = stop.isUndated
        answer = context.words(stop.answer)
        node = stop.reached.shape
        glyph = stop.glyph
        self.rail = rail
    }

    static let fields: Fields<Self> = [
        .text("label", "The stop.") { $0.label },
        .flag("is_current", "Whether it is the last that it is known to have reached.") { $0.isCurrent },
        .object("link", "Where it went, or what decided or accounted.") { $0.link },
        .object("date", "When.") { $0.date },
        .flag("is_undated", "Whether it has been reached on an unknown day.") { $0.isUndated },
        .text("answer", "Whether it has been reached, or what became of it.") { $0.answer },
        .text("node", "The shape of its mark: known, unknown or ahead.") { $0.node },
        .text("glyph", "What stands in the mark, as a path in pixels; absent where nothing does.") { $0.glyph },
        .text("above", "The shape of the line from the stop before; absent where there is none.") {
            $0.rail.above?.shape
        },
        .text("below", "The shape of the line to the next; absent where nothing follows.") { $0.rail.below?.shape },
        .flag("is_branch", "Whether it hangs beside the line, as claims and assignments do.") { $0.rail.isBranch },
        .text("branch_above", "The shape of the line from an assignment to its account, at the account.") {
            $0.rail.branchAbove?.shape
        },
        .text("branch_below", "The shape of that line at the assignment.") { $0.rail.branchBelow?.shape },
        .flag("is_before_return", "Whether the way back of a return arrives here.") { $0.rail.arrives },
        .flag("is_within_return", "Whether the way back of a return passes.") { $0.rail.passes },
        .flag("is_return", "Whether the way goes back from here.") { $0.rail.leaves },
    ]
}

extension Certainty {
    fileprivate var shape: String {
        switch self {
        case .yes: "known"
        case .cannotTell: "unknown"
        case .no: "ahead"
        }
    }
}

extension MotionStop {
    /// Whether it has a day that no source tells. Claims have that of the decision, accounts that of the follow-up.
    fileprivate var isUndated: Bool {
        switch kind {
        case .claim, .account: false
        default: reached == .yes && date == nil
        }
    }

    /// What a claim got: a check, a cross, plus and minus, a dash or a stroke.
    fileprivate var glyph: String? {
        guard case .claim(let status) = kind else { return nil }
        return switch status {
        case .approved: "M-4 0-1 3 4-3"
        case .rejected: "M-3-3 3 3M3-3-3 3"
        case .partlyApproved: "M-3-2H3M0-5V1M-3 4H3"
        case .consideredAnswered: "M-4 0H4"
        case .writtenOff: "M-3 3 3-3"
        case .pending, .unknown: nil
        }
    }
}
