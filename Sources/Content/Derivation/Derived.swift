/// All that is derived for an item on the day of the site.
///
/// Indirect, because it is handed around as items are, and most kinds have little or nothing of it.
package indirect enum Derived: Sendable {
    case strategy(Conclusion<StrategyStatus>, FollowUpHealth)
    case agreement(Conclusion<AgreementStatus>, FollowUpHealth)
    case collaboration(Conclusion<CollaborationStatus>, FollowUpHealth)
    case initiative(Conclusion<InitiativeStatus>, [FundingSum])
    case motion(MotionReport)
    case decision(DecisionReport)
    case body(BodyReport)
    /// The items of the case, sorted.
    case `case`([ItemKey])
    /// Kinds of which nothing is derived.
    case nothing

    /// The one word of the item; `nil` for kinds that have none.
    package var status: Status? {
        switch self {
        case .strategy(let conclusion, _): conclusion.status
        case .agreement(let conclusion, _): conclusion.status
        case .collaboration(let conclusion, _): conclusion.status
        case .initiative(let conclusion, _): conclusion.status
        case .motion(let report): report.conclusion.status
        case .decision, .body, .case, .nothing: nil
        }
    }

    /// How its follow-up stands; `nil` for kinds that are not followed up.
    package var health: FollowUpHealth? {
        switch self {
        case .strategy(_, let health), .agreement(_, let health), .collaboration(_, let health): health
        case .initiative, .motion, .decision, .body, .case, .nothing: nil
        }
    }
}

extension Site {
    /// Derives an item for the day of the site, from the item and what refers to it.
    package func derived(_ item: Item) -> Derived {
        let dossier = Dossier(item, in: self)
        return switch item.facts {
        case .strategy(let strategy): strategy.derived(dossier)
        case .agreement(let agreement): agreement.derived(dossier)
        case .collaboration(let collaboration): collaboration.derived(dossier)
        case .initiative(let initiative):
            .initiative(initiative.status(dossier), initiative.funding.value?.sums(dossier) ?? [])
        case .motion(let motion): .motion(motion.report(dossier))
        case .decision(let decision): .decision(decision.report(dossier))
        case .body: .body(BodyReport(dossier))
        case .case: .case(members(of: item))
        case .followup, .document, .person, .party, .municipality, .topic, .term, .page: .nothing
        }
    }
}

extension Strategy {
    fileprivate func derived(_ dossier: Dossier) -> Derived {
        let status = status(dossier)
        let start = period.value?.asPeriod ?? adopted.value?.date.value
        return .strategy(status, FollowUpQuestion(dossier, followUp, status.phase, start: start).health)
    }
}

extension Agreement {
    fileprivate func derived(_ dossier: Dossier) -> Derived {
        let status = status(dossier)
        let start = inForce.value?.asPeriod ?? signed.value
        return .agreement(status, FollowUpQuestion(dossier, followUp, status.phase, start: start).health)
    }
}

extension Collaboration {
    fileprivate func derived(_ dossier: Dossier) -> Derived {
        let status = status(dossier)
        return .collaboration(
            status, FollowUpQuestion(dossier, followUp, status.phase, start: since.value).health)
    }
}
