/// What happened to a motion, in the council and on the way there.
struct MotionCourse {
    let motion: Motion
    let dossier: Dossier
    let claims: [MotionClaim]
    let events: [MotionEvent]
    /// Whether the council had decided on every claim.
    let isDecided: Certainty

    init(_ motion: Motion, _ dossier: Dossier) {
        (self.motion, self.dossier) = (motion, dossier)
        claims = motion.claims.values().enumerated().map { MotionClaim($1, $0, dossier) }
        isDecided = claims.isEmpty ? .no : claims.reduce(.yes) { $0 && $1.isDecided }
        events = motion.submission(dossier) + motion.referralEvents(dossier) + motion.answers(dossier)
    }

    var isSilent: Bool { claims.contains { $0.isSilent } }

    var conclusion: Conclusion<MotionStatus> {
        firstThatApplies(
            [
                Candidate(
                    .writtenOff, if: motion.writtenOff.value?.hasBegun(by: dossier.day) ?? .no,
                    Explanation(
                        MotionRule.writtenOff.phrase(),
                        [dossier.evidence(.writtenOff, "written_off", motion.writtenOff.value)],
                        wouldChange: [.correction])),
                Candidate(
                    isWrittenOff ? .writtenOff : .decided, if: isDecided,
                    Explanation(
                        (isWrittenOff ? MotionRule.writtenOff : .decided).phrase(), claims.evidence,
                        wouldChange: [.correction])),
            ],
            unknown: .unknown, otherwise: { underWay })
    }

    private var isWrittenOff: Bool { claims.allSatisfy { $0.claim.outcome.value == .writtenOff } }

    private var underWay: Conclusion<MotionStatus> {
        let happened = events.filter { $0.happened != .no }
        guard !happened.isEmpty else {
            return Conclusion(.unknown, Explanation(MotionRule.unseen.phrase(), wouldChange: [.newerSource]))
        }
        guard let last = events.last else {
            return unknown(.orderInDoubt, happened.map(\.evidence), [.preciseDate])
        }
        if isSilent, !speaks(last) {
            return unknown(.outcomeUnknown, [last.evidence] + silence, [.outcomeKnown], date: last.date)
        }
        let change: Change = last.status == .submitted ? .referral : .councilDecision
        return Conclusion(
            last.status, date: last.date,
            Explanation(MotionRule(last.status).phrase(), [last.evidence], wouldChange: [change]))
    }

    /// Whether the last thing known of it is of the last twelve months, like any sign that something is as it was.
    private func speaks(_ event: MotionEvent) -> Bool {
        guard let date = event.date else { return false }
        if case .shown = Standing([Sighting(date: date, evidence: event.evidence)], on: dossier.day) { return true }
        return false
    }

    private var silence: [Evidence] { claims.filter(\.isSilent).flatMap(\.evidence) }

    private func unknown(
        _ rule: MotionRule, _ evidence: [Evidence], _ changes: [Change], date: EDTFDate? = nil
    ) -> Conclusion<MotionStatus> {
        let arguments: KeyValuePairs<String, Phrase.Argument> = ["months": .number(Standing.reachInMonths)]
        return Conclusion(
            .unknown, date: date, Explanation(rule.phrase(arguments), evidence, wouldChange: changes))
    }
}

extension MotionRule {
    init(_ status: MotionStatus) {
        switch status {
        case .submitted: self = .submitted
        case .referred: self = .referred
        case .returned: self = .returned
        case .answeredProposed: self = .answeredProposed
        case .decided: self = .decided
        case .writtenOff: self = .writtenOff
        case .unknown: self = .unseen
        }
    }
}
