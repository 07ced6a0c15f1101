/// What an initiative is on a day.
package enum InitiativeStatus: String, Wording {
    package static let group = "status.initiative"

    case planned, project, regular, ended, unknown
    case endingProposed = "ending-proposed"
}

package enum InitiativeRule: String, Wording {
    package static let group = "rules.initiative"

    case planned, project, regular, ended, unseen
    case endingProposed = "ending-proposed"
    case seenLongAgo = "seen-long-ago"
    case seenInDoubt = "seen-in-doubt"
    case formUnknown = "form-unknown"
}

/// What a collaboration is on a day.
package enum CollaborationStatus: String, Wording, Phased {
    package static let group = "status.collaboration"

    case ahead, ended, unknown
    case ongoingAttested = "ongoing-attested"
    case unknownSince = "unknown-since"

    var phase: Phase {
        switch self {
        case .ahead: .ahead
        case .ongoingAttested, .unknownSince, .unknown: .current
        case .ended: .over
        }
    }
}

package enum CollaborationRule: String, Wording {
    package static let group = "rules.collaboration"

    case ahead, ended, attested, unseen
    case attestedLongAgo = "attested-long-ago"
    case attestedInDoubt = "attested-in-doubt"
}
