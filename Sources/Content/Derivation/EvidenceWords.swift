/// What the facts that derivations rest on are called; each text has the place `{value}` where there is a value.
package enum EvidenceWords: String, Wording {
    package static let group = "evidence"

    case signed, adopted
    case notYetSigned = "not-yet-signed"
    case adoptedBy = "adopted-by"
    case prepared, attested, submitted, referral, `return`, since, started, ended, cadence
    case referralUndated = "referral-undated"
    case returnUndated = "return-undated"
    case inForce = "in-force"
    case inForceUnknown = "in-force-unknown"
    case period
    case periodUnknown = "period-unknown"
    case adoptionUnknown = "adoption-unknown"
    case successor
    case endingDecided = "ending-decided"
    case endingProposed = "ending-proposed"
    case endingDateUnknown = "ending-date-unknown"
    case endingWithoutPoint = "ending-without-point"
    case writtenOff = "written-off"
    case submissionUnknown = "submission-unknown"
    case outcome
    case outcomeUnknown = "outcome-unknown"
    case proposal, decision
    case decisionDateUnknown = "decision-date-unknown"
    case becameRegular = "became-regular"
    case responsible
    case responsibleUnknown = "responsible-unknown"
    case cadenceUnknown = "cadence-unknown"
    case followup
    case followupDateUnknown = "followup-date-unknown"
    case due
    case dueUnknown = "due-unknown"
    case accountedIn = "accounted-in"
    case accountUnknown = "account-unknown"
    case condition
    case conditionMet = "condition-met"
    case conditionNotMet = "condition-not-met"
    case conditionUnknown = "condition-unknown"
    case effective
    case effectiveUnknown = "effective-unknown"
    case frames, lines
}
