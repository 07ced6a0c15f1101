/// Something that happened to a motion on its way to the council.
struct MotionEvent {
    /// The status that it gave the motion.
    let status: MotionStatus
    /// `nil` when unknown.
    let date: EDTFDate?
    /// Whether it had happened by the day.
    let happened: Certainty
    let evidence: Evidence

    private var rank: Int {
        switch status {
        case .submitted, .unknown: 0
        case .referred: 1
        case .returned: 2
        case .answeredProposed: 3
        case .decided, .writtenOff: 4
        }
    }

    /// Whether it certainly does not come after another: it is the submission, or its dates say so.
    func isNotAfter(_ other: MotionEvent) -> Bool {
        if rank == 0 { return true }
        guard other.rank > 0, let latest = date?.latest, let earliest = other.date?.earliest else { return false }
        return latest < earliest || latest == earliest && rank <= other.rank
    }
}

extension [MotionEvent] {
    /// The status that the last of those that had happened gave; `nil` when the dates do not say which that is.
    ///
    /// A single return comes after a single referral even where the dates are unknown: only what was sent can be sent back.
    var last: MotionEvent? {
        let happened = filter { $0.happened != .no }
        return happened.last { event in
            event.happened == .yes
                && happened.allSatisfy { $0.status == event.status || $0.isNotAfter(event) || isReturn(event, of: $0) }
        }
    }

    private func isReturn(_ event: MotionEvent, of other: MotionEvent) -> Bool {
        guard event.status == .returned, other.status == .referred else { return false }
        return count { $0.status == .returned } == 1 && count { $0.status == .referred } == 1
            && (event.date == nil || other.date == nil)
    }
}
