import Content
import Templates

/// What the page of a body shows.
struct BodyView: KindView {
    static let kind = Kind.body

    let type: FactView?
    let isExternal: Bool
    let partOf: FactView?
    let succeeds: FactView?
    let alsoCalled: FactView?
    let followsUp: [FollowedView]
    let coordinates: [LinkView]
    let receives: [LinkView]
    let assignments: [GivenAssignmentView]
    let decisions: [BodyDecisionView]
    let partyTo: [LinkView]

    init?(_ item: Item, in context: PageContext) {
        guard case .body(let body) = item.facts, case .body(let report) = context.derived[item.key] else { return nil }
        func links(_ keys: [ItemKey]) -> [LinkView] { keys.compactMap { context.site[$0] }.map(context.link) }
        type = context.fact(body.type, "body.type")
        isExternal = body.external.value ?? false
        partOf = context.fact(body.partOf)
        succeeds = context.fact(body.succeeds)
        alsoCalled = context.fact(body.alsoCalled)
        followsUp = report.followsUp.compactMap { FollowedView($0, in: context) }
        coordinates = links(report.coordinates)
        receives = links(report.receives)
        assignments = (report.owes + report.assignments.filter { !$0.conclusion.value.isOutstanding })
            .compactMap { GivenAssignmentView($0, in: context) }
        decisions = report.decides.compactMap { BodyDecisionView($0, in: context) }
        partyTo = links(report.isPartyTo)
    }

    static let fields: Fields<Self> = [
        .object("type", "What sort of body it is.") { $0.type },
        .flag("is_external", "Whether it stands outside the municipality.") { $0.isExternal },
        .object("part_of", "The body that it belongs to.") { $0.partOf },
        .object("succeeds", "The bodies that it took over from.") { $0.succeeds },
        .object("also_called", "Other names in the sources.") { $0.alsoCalled },
        .list("follows_up", "What it is to follow up.") { $0.followsUp },
        .list("coordinates", "What it coordinates.") { $0.coordinates },
        .list("receives", "Whose follow-up it receives.") { $0.receives },
        .list("assignments", "What it has been told to do; what it still owes an account of is first.") {
            $0.assignments
        },
        .list("decisions", "Its decisions and the proposals to it.") { $0.decisions },
        .list("party_to", "The agreements and collaborations to which it is a party.") { $0.partyTo },
    ]
}

/// Something that a body is to follow up.
struct FollowedView: View {
    let link: LinkView
    let status: String
    let health: String

    init?(_ key: ItemKey, in context: PageContext) {
        let derived = context.derived[key]
        guard let item = context.site[key], let status = derived.status, let health = derived.health else { return nil }
        link = context.link(to: item)
        self.status = context.words(status.label)
        self.health = context.words(health.conclusion.status.label)
    }

    static let fields: Fields<Self> = [
        .object("link", "Its page.") { $0.link },
        .text("label", "What it is on the day of the site.") { $0.status },
        .text("health", "How its follow-up stands.") { $0.health },
    ]
}

/// An assignment on the page of the body that was given it.
struct GivenAssignmentView: View {
    let text: String
    let decision: LinkView
    let status: StatusView

    init?(_ assignment: AssignmentReport, in context: PageContext) {
        guard let decision = context.site[assignment.decision] else { return nil }
        text = assignment.text
        self.decision = context.link(to: decision)
        status = StatusView(assignment.conclusion.status, in: context)
    }

    static let fields: Fields<Self> = [
        .text("text", "What is to be done.") { $0.text },
        .object("decision", "The decision that gave it.") { $0.decision },
        .object("status", "What has become of it, and why.") { $0.status },
    ]
}

/// A decision on the page of the body that made it, or is to.
struct BodyDecisionView: View {
    let link: LinkView
    let standing: String
    let isProposal: Bool
    let date: FactView?

    init?(_ key: ItemKey, in context: PageContext) {
        guard let item = context.site[key], case .decision(let decision) = item.facts else { return nil }
        link = context.link(to: item)
        standing = ShortStatus(item, in: context)?.words ?? ""
        isProposal = item.isProposal
        date = context.fact(isProposal && !decision.proposedOn.isAbsent ? decision.proposedOn : decision.meetingDate)
    }

    static let fields: Fields<Self> = [
        .object("link", "Its page.") { $0.link },
        .text("standing", "Decided, proposed, neither yet, or unknown, in words.") { $0.standing },
        .flag("is_proposal", "Whether it is only proposed.") { $0.isProposal },
        .object("date", "When it was made or proposed.") { $0.date },
    ]
}
