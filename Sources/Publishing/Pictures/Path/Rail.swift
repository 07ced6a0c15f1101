import Content

/// What is drawn beside a stop of a motion's way: the line that leads through it, and what leads off it.
///
/// A line is as sure as it is that the stop that it leads to was reached.
struct Rail: Hashable, Sendable {
    /// The line that comes from the stop before; `nil` where there is none.
    let above: Certainty?
    /// The line that goes on to the next; `nil` where nothing follows.
    let below: Certainty?
    /// Whether the stop hangs beside the line, as claims and assignments do beside the decision.
    let isBranch: Bool
    /// The line beside the line, from an assignment to the account of it.
    let branchAbove: Certainty?
    let branchBelow: Certainty?
    /// Whether the way back of a return begins here, ends here or passes.
    var leaves = false
    var arrives = false
    var passes = false

    static func all(_ stops: [MotionStop]) -> [Rail] {
        var rails = stops.indices.map { Rail(at: $0, of: stops) }
        for (place, stop) in stops.enumerated() where stop.kind == .return {
            let target = stops.placeToReturn(from: place)
            guard target >= 0, target < place else { continue }
            rails[place].leaves = true
            rails[target].arrives = true
            for between in (target + 1)..<place { rails[between].passes = true }
        }
        return rails
    }

    private init(at place: Int, of stops: [MotionStop]) {
        let stop = stops[place]
        let later = stops[(place + 1)...]
        let goesOn = later.contains { $0.kind != .account }
        let line = later.first { !$0.isBranch }?.reached ?? stops[...place].last { !$0.isBranch }?.reached ?? .yes
        isBranch = stop.isBranch
        below = goesOn ? line : nil
        above = place == 0 || stop.kind == .account && !goesOn ? nil : stop.isBranch ? line : stop.reached
        branchAbove = stop.kind == .account ? stop.reached : nil
        branchBelow = later.first.flatMap { $0.kind == .account ? $0.reached : nil }
    }
}

extension MotionStop {
    fileprivate var isBranch: Bool {
        switch kind {
        case .claim, .assignment, .account: true
        case .submission, .referral, .return, .preparation, .decision, .writingOff: false
        }
    }
}

extension [MotionStop] {
    /// The referral that a return undoes; where no source tells of one since the last return, the stop before.
    fileprivate func placeToReturn(from place: Int) -> Int {
        let before = self[..<place]
        let sinceReturn = before.lastIndex { $0.kind == .return }.map { $0 + 1 } ?? 0
        return before[sinceReturn...].lastIndex { $0.kind == .referral } ?? place - 1
    }
}
