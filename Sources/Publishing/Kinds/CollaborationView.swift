import Content
import Templates

/// What the page of a collaboration shows.
struct CollaborationView: KindView {
    static let kind = Kind.collaboration

    let parties: [PartyRoleView]
    let partiesUnknown: UnknownView?
    let form: FactView?
    let agreementMissing: FactView?
    let scope: FactView?
    let risk: FactView?
    let since: FactView?
    let attested: [AttestationView]
    let followUp: FollowUpView?
    let followUpUnknown: UnknownView?
    let ended: FactView?

    init?(_ item: Item, in context: PageContext) {
        guard case .collaboration(let collaboration) = item.facts else { return nil }
        parties = collaboration.parties.values().map { PartyRoleView($0, in: context) }
        partiesUnknown = context.unknown(collaboration.parties.unknown)
        form = context.fact(collaboration.form, "collaboration.form")
        agreementMissing = context.fact(collaboration.agreementMissing, "collaboration.agreement_missing")
        scope = context.fact(collaboration.scope)
        risk = context.fact(collaboration.risk)
        since = context.fact(collaboration.since)
        attested = collaboration.attested.values().compactMap { AttestationView($0, in: context) }
        followUp = collaboration.followUp.value.map { FollowUpView($0, in: context) }
        followUpUnknown = context.unknown(collaboration.followUp.unknown)
        ended = context.fact(collaboration.ended)
    }

    static let fields: Fields<Self> = [
        .list("parties", "Who works together.") { $0.parties },
        .object("parties_unknown", "That the parties are unknown.") { $0.partiesUnknown },
        .object("form", "In what form they work together.") { $0.form },
        .object("agreement_missing", "Whether there is no agreement.") { $0.agreementMissing },
        .object("scope", "What the work is about.") { $0.scope },
        .object("risk", "The vulnerability that a source states.") { $0.risk },
        .object("since", "Since when.") { $0.since },
        .list("attested", "Dates on which a source shows that it existed.") { $0.attested },
        .object("follow_up", "Who follows it up and how often.") { $0.followUp },
        .object("follow_up_unknown", "That the follow-up is unknown.") { $0.followUpUnknown },
        .object("ended", "When it ended.") { $0.ended },
    ]
}
