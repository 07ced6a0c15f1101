/// What an agreement is on a day.
package enum AgreementStatus: String, Wording {
    package static let group = "status.agreement"

    case proposed
    case notYetInForce = "not-yet-in-force"
    case inForce = "in-force"
    case inForceEndingProposed = "in-force-ending-proposed"
    case ended, expired, superseded
    /// A source of the last twelve months shows that it existed; from when and to when is unknown.
    case attested
    /// The last source that shows it is older than that.
    case unknownSince = "unknown-since"
    case unknown
}

/// The rules by which an agreement is what it is.
package enum AgreementRule: String, Wording {
    package static let group = "rules.agreement"

    case superseded, ended, expired, proposed, attested
    case signedLater = "signed-later"
    case notYetInForce = "not-yet-in-force"
    case endingProposed = "ending-proposed"
    case inForce = "in-force"
    case attestedLongAgo = "attested-long-ago"
    case attestedInDoubt = "attested-in-doubt"
    case unseen
}
