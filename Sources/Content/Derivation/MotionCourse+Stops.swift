extension Site {
    /// The way of a motion; empty for items of other kinds. It is worked out each time.
    package func stops(of item: Item) -> [MotionStop] {
        guard case .motion(let motion) = item.facts else { return [] }
        return MotionCourse(motion, Dossier(item, in: self)).stops
    }
}

extension MotionCourse {
    /// The way in its order, with a stop also for what every motion goes through but no source tells of.
    ///
    /// Referrals are in the order of the file, which is theirs also where the dates are unknown.
    fileprivate var stops: [MotionStop] {
        let steps = Dictionary(uniqueKeysWithValues: self.steps.map { ($0.step, $0) })
        func missing(_ step: MotionStep, _ kind: MotionStop.Kind, among stops: [MotionStop]) -> [MotionStop] {
            guard let report = steps[step], !stops.contains(where: { $0.kind == kind }) else { return [] }
            return report.reached == .yes ? [] : [MotionStop(report, kind)]
        }
        let way = preparation
        let submission = steps[.submitted].map { [MotionStop($0, .submission)] } ?? []
        return submission + missing(.referred, .referral, among: way) + way
            + missing(.prepared, .preparation, among: way)
            + (steps[.decided].map { [MotionStop($0, .decision, decisionItem)] } ?? []) + claimStops
            + assignments(steps) + writingOff
    }

    /// Referrals and returns, with the answers between them where the dates put them.
    private var preparation: [MotionStop] {
        var answers = motion.answers(dossier).filter { $0.happened != .no }
        var stops: [MotionStop] = []
        for (referral, event) in zip(motion.referrals.values(), motion.referralEvents(dossier))
        where event.happened != .no {
            stops += answers.filter { $0.isBefore(event) }.map(MotionStop.init(answer:))
            answers.removeAll { $0.isBefore(event) }
            let isReturn = event.status == .returned
            stops.append(
                MotionStop(
                    event, isReturn ? .return : .referral, isReturn ? .returned : .referred,
                    dossier.site[referral.to]?.key))
        }
        return stops + answers.map(MotionStop.init(answer:))
    }

    /// The decision on the claims; `nil` where there are several, or none is known.
    private var decisionItem: ItemKey? {
        let decisions = Set(claims.map(\.report.decision))
        return decisions.count == 1 ? decisions.first ?? nil : nil
    }

    /// The claims, each with its decision where it is not that of all.
    private var claimStops: [MotionStop] {
        let common = decisionItem
        return claims.map(\.report).map { MotionStop($0, common == nil ? $0.decision : nil) }
    }

    private func assignments(_ steps: [MotionStep: MotionReport.StepReport]) -> [MotionStop] {
        let given = assigning.flatMap { outcome in
            outcome.decision.assignments(outcome.dossier).map { ($0, outcome.decision.date) }
        }
        guard !given.isEmpty else { return steps[.assigned].map { [MotionStop($0, .assignment)] } ?? [] }
        return given.flatMap { assignment, date in
            [
                MotionStop(
                    kind: .assignment, label: MotionStep.assigned.phrase(), answer: StepAnswer(.yes).phrase(),
                    reached: .yes, date: date, item: assignment.body),
                MotionStop(
                    kind: .account, label: MotionStep.accounted.phrase(), answer: assignment.conclusion.status.label,
                    reached: assignment.isAccounted, date: nil, item: assignment.accountedIn),
            ]
        }
    }

    private var writingOff: [MotionStop] {
        guard let date = motion.writtenOff.value, date.hasBegun(by: dossier.day) != .no else { return [] }
        let reached = date.hasBegun(by: dossier.day)
        return [
            MotionStop(
                kind: .writingOff, label: MotionStatus.writtenOff.phrase(), answer: StepAnswer(reached).phrase(),
                reached: reached, date: date, item: nil)
        ]
    }
}

extension MotionStop {
    fileprivate init(_ report: MotionReport.StepReport, _ kind: Kind, _ item: ItemKey? = nil) {
        self.init(
            kind: kind, label: report.label, answer: report.answer, reached: report.reached, date: report.date,
            item: item)
    }

    fileprivate init(_ event: MotionEvent, _ kind: Kind, _ step: MotionStep, _ item: ItemKey?) {
        self.init(
            kind: kind, label: step.phrase(), answer: StepAnswer(event.happened).phrase(), reached: event.happened,
            date: event.date, item: item)
    }

    fileprivate init(_ claim: MotionReport.ClaimReport, _ item: ItemKey?) {
        let status = claim.conclusion.value
        self.init(
            kind: .claim(status), label: Phrase("pictures.claim", ["no": .number(claim.no)]),
            answer: claim.conclusion.status.label,
            reached: status == .unknown ? .cannotTell : status == .pending ? .no : .yes, date: nil, item: item)
    }

    fileprivate init(answer: MotionEvent) { self.init(answer, .preparation, .prepared, answer.evidence.item) }
}

extension MotionEvent {
    /// Whether its dates say that it came before another.
    fileprivate func isBefore(_ other: MotionEvent) -> Bool {
        guard let latest = date?.latest, let earliest = other.date?.earliest else { return false }
        return latest < earliest
    }
}
