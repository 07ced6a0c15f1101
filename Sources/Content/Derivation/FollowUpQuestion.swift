/// What the health of a follow-up is derived from.
struct FollowUpQuestion {
    let dossier: Dossier
    let plan: Fact<FollowUpPlan>
    let phase: Phase
    /// When there was first something to follow up; `nil` when unknown.
    let start: EDTFDate?
    let history: FollowUpHistory

    /// How many days before the due day a follow-up counts as due soon: two meetings of a committee that meets monthly.
    static let daysSoon = 60

    init(_ dossier: Dossier, _ plan: Fact<FollowUpPlan>, _ phase: Phase, start: EDTFDate?) {
        (self.dossier, self.plan, self.phase, self.start) = (dossier, plan, phase, start)
        history = FollowUpHistory(of: dossier)
    }

    var health: FollowUpHealth {
        FollowUpHealth(
            conclusion: conclusion, owner: plan.value.flatMap { dossier.site[$0.responsible]?.key },
            cadence: cadence, last: history.last, next: next)
    }

    private var responsible: Fact<Reference> { plan.flatMap(\.responsible) }
    private var cadence: Fact<Cadence> { plan.flatMap(\.cadence) }

    /// When the next is due: an interval after the last, or after the start where there is none.
    private var next: DayBounds? {
        guard phase == .current, case .every(let months) = cadence.value else { return nil }
        if let last = history.lastDay { return last.earliest == .distantPast ? nil : last.advanced(byMonths: months) }
        return start?.beginning?.advanced(byMonths: months)
    }

    /// The order: what is over or has not begun needs no follow-up; without an owner nobody can be late; without an
    /// interval nothing can be due.
    private var conclusion: Conclusion<HealthStatus> {
        switch phase {
        case .over: return answer(.notApplicable, .over, [], [])
        case .ahead: return answer(.notApplicable, .ahead, [], [.timePasses])
        case .inDoubt: return answer(.unknown, .phaseInDoubt, [], [.preciseDate])
        case .current: break
        }
        return responsible.value == nil ? ownerless : timing
    }

    private var ownerless: Conclusion<HealthStatus> {
        let isNobody = responsible.isAbsent || responsible.isSilence
        let evidence = dossier.evidence(.responsibleUnknown, "follow_up.responsible")
        return answer(isNobody ? .noOwner : .unknown, isNobody ? .noOwner : .ownerUnknown, [evidence], [.ownerNamed])
    }

    private var timing: Conclusion<HealthStatus> {
        switch cadence {
        case .known(.every): return due
        case .known(.once): return once
        case .known(.none): return answer(.noCadence, .cadenceIsNone, [owner, interval], [.cadenceSet])
        case .absent: return answer(.noCadence, .noCadence, [owner, interval], [.cadenceSet])
        case .unknown:
            let isNowhere = cadence.isSilence
            return answer(
                isNowhere ? .noCadence : .unknown, isNowhere ? .noCadence : .cadenceUnknown, [owner, interval],
                [.cadenceSet])
        }
    }

    private var once: Conclusion<HealthStatus> {
        if history.last != nil { return answer(.onTime, .once, [owner, interval] + history.evidence, []) }
        if history.mayHaveMore { return doubt }
        return answer(.neverFollowedUp, .never, [owner, interval], [.followedUp])
    }

    private var due: Conclusion<HealthStatus> {
        if history.last == nil { return first }
        guard let next else { return doubt }
        let evidence = [owner, interval] + history.evidence
        let soon = dossier.day.advanced(byDays: Self.daysSoon)
        if next.latest < dossier.day { return answer(.overdue, .overdue, evidence, [.followedUp]) }
        if next.earliest > soon { return answer(.onTime, .onTime, evidence, [.timePasses]) }
        guard next.earliest >= dossier.day, next.latest <= soon else { return doubt }
        return answer(.dueSoon, .dueSoon, evidence, [.followedUp, .timePasses])
    }

    /// Where none was certainly made.
    private var first: Conclusion<HealthStatus> {
        if history.mayHaveMore { return doubt }
        switch next?.isBefore(dossier.day) {
        case .no: return answer(.onTime, .firstAhead, [owner, interval], [.timePasses])
        case .cannotTell: return doubt
        case .yes, nil: return answer(.neverFollowedUp, .never, [owner, interval], [.followedUp])
        }
    }

    private var doubt: Conclusion<HealthStatus> {
        answer(.unknown, .cannotTell, [owner, interval] + history.evidence, [.preciseDate])
    }

    private func answer(
        _ value: HealthStatus, _ rule: HealthRule, _ evidence: [Evidence], _ changes: [Change]
    ) -> Conclusion<HealthStatus> {
        let arguments: KeyValuePairs<String, Phrase.Argument> =
            next.map { ["next": .date($0.date), "days": .number(Self.daysSoon)] } ?? [:]
        return Conclusion(value, Explanation(rule.phrase(arguments), evidence, wouldChange: changes))
    }

    private var owner: Evidence {
        dossier.evidence(
            .responsible, "follow_up.responsible", dossier.site[responsible].map { .item($0.key) })
    }

    private var interval: Evidence {
        guard let cadence = cadence.value else { return dossier.evidence(.cadenceUnknown, "follow_up.cadence") }
        return dossier.evidence(.cadence, "follow_up.cadence", .text(cadence.text))
    }
}

extension Fact {
    /// A field of the record that a field holds; unknown where the record is.
    func flatMap<Inner>(_ field: (Value) -> Fact<Inner>) -> Fact<Inner> {
        switch self {
        case .absent: .absent
        case .unknown(let unknown): .unknown(unknown)
        case .known(let value): field(value)
        }
    }

    /// Whether the sources were read and do not say, so that the lack itself is a finding.
    var isSilence: Bool { unknown?.reason == .notInSource || unknown?.reason == .notYetDecided }
}
