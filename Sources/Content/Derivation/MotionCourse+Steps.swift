extension MotionCourse {
    /// The steps of a motion's life, each with whether the day knew it to be reached.
    var steps: [MotionReport.StepReport] {
        [
            step(.submitted, of: events.filter { $0.status == .submitted }),
            step(.referred, of: events.filter { $0.status == .referred }, motion.referrals.unknown),
            step(
                .prepared, of: events.filter { $0.status == .answeredProposed || $0.status == .returned },
                motion.referrals.unknown),
            step(.returned, of: events.filter { $0.status == .returned }, motion.referrals.unknown),
            decidedStep, assignedStep, accountedStep,
        ]
    }

    /// The first of the events that make the step; without one, not reached, or not known where the field is unknown.
    private func step(_ step: MotionStep, of events: [MotionEvent], _ unknown: Unknown? = nil)
        -> MotionReport.StepReport
    {
        guard
            let event = events.first(where: { $0.happened == .yes })
                ?? events.first(where: { $0.happened == .cannotTell })
        else { return report(step, unknown == nil ? .no : .cannotTell) }
        return report(step, event.happened, date: event.happened == .yes ? event.date : nil, [event.evidence])
    }

    private func report(
        _ step: MotionStep, _ reached: Certainty, date: EDTFDate? = nil, _ evidence: [Evidence] = []
    ) -> MotionReport.StepReport {
        .init(step: step, reached: reached, date: date, evidence: evidence)
    }

    private var decidedStep: MotionReport.StepReport {
        let reached: Certainty = isSilent && isDecided == .no ? .cannotTell : isDecided
        return report(
            .decided, reached, date: reached == .yes ? decisionDate : nil, reached == .no ? [] : claims.evidence)
    }

    /// When the council decided on the last of the claims; `nil` when unknown.
    var decisionDate: EDTFDate? {
        let dates = claims.map { $0.decision?.decision.date }
        guard !dates.contains(nil) else { return nil }
        return dates.compactMap { $0 }.max {
            ($0.latest ?? .distantPast, $0.text) < ($1.latest ?? .distantPast, $1.text)
        }
    }

    /// The decisions on the claims, each once, in the order of the claims.
    private var outcomes: [(dossier: Dossier, decision: Decision)] {
        var seen: Set<ItemKey> = []
        return claims.compactMap(\.decision).filter { seen.insert($0.dossier.item.key).inserted }
    }

    /// The decisions that tell somebody to do something.
    var assigning: [(dossier: Dossier, decision: Decision)] {
        outcomes.filter { !$0.decision.assignments.values().isEmpty }
    }

    private var assignedStep: MotionReport.StepReport {
        guard let first = assigning.first else { return report(.assigned, isSilent ? .cannotTell : .no) }
        let reached = first.decision.isDecided(first.dossier)
        return report(
            .assigned, reached, date: reached == .yes ? first.decision.date : nil,
            [first.decision.evidence(first.dossier)])
    }

    /// All assignments accounted for, none missing.
    private var accountedStep: MotionReport.StepReport {
        let reports = assigning.flatMap { $0.decision.assignments($0.dossier) }
        guard !reports.isEmpty else { return report(.accounted, isSilent ? .cannotTell : .no) }
        let reached = reports.reduce(Certainty.yes) { $0 && $1.isAccounted }
        return report(.accounted, reached, reports.flatMap(\.conclusion.explanation.evidence))
    }
}

extension AssignmentReport {
    var isAccounted: Certainty {
        switch conclusion.value {
        case .accounted: .yes
        case .unknown: .cannotTell
        case .open, .overdue, .proposed, .notYetGiven: .no
        }
    }
}
