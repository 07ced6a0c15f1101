/// What would change a derived answer.
package enum Change: String, Wording {
    package static let group = "changes"

    case preciseDate = "precise-date"
    case newerSource = "newer-source"
    case inForceKnown = "in-force-known"
    case endingDecided = "ending-decided"
    case endingRejected = "ending-rejected"
    case successor
    case timePasses = "time-passes"
    case signed
    case adoptionShown = "adoption-shown"
    case periodKnown = "period-known"
    case correction
    case ownerNamed = "owner-named"
    case cadenceSet = "cadence-set"
    case followedUp = "followed-up"
    case referral
    case councilDecision = "council-decision"
    case outcomeKnown = "outcome-known"
    case submissionKnown = "submission-known"
    case accounted
    case accountKnown = "account-known"
    case dueKnown = "due-known"
    case decisionMade = "decision-made"
    case conditionMet = "condition-met"
    case conditionKnown = "condition-known"
    case amountsKnown = "amounts-known"
    case differenceExplained = "difference-explained"
}
