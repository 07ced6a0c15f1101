import Content
import Templates

/// What the page of a motion shows.
struct MotionView: KindView {
    static let kind = Kind.motion

    let clock: StatusView
    let holder: FactView?
    let path: [StopView]
    let movers: [MoverView]
    let moversUnknown: UnknownView?
    let to: FactView?
    let submitted: FactView?
    let claims: [ClaimView]
    let claimsUnknown: UnknownView?
    let referrals: [ReferralView]
    let referralsUnknown: UnknownView?
    let reasons: FactView?
    let clarifications: FactView?
    let writtenOff: FactView?
    let decisions: [DecidingView]

    init?(_ item: Item, in context: PageContext) {
        guard case .motion(let motion) = item.facts, case .motion(let report) = context.derived[item.key] else {
            return nil
        }
        clock = StatusView(report.clock.conclusion.status, in: context)
        holder = context.fact(report.holder)
        path = StopView.all(context.site.stops(of: item), in: context)
        movers = motion.movers.values().map { MoverView($0, in: context) }
        moversUnknown = context.unknown(motion.movers.unknown)
        to = context.fact(motion.to)
        submitted = context.fact(motion.submitted)
        claims = motion.claims.values().map { ClaimView($0, in: context) }
        claimsUnknown = context.unknown(motion.claims.unknown)
        referrals = motion.referrals.values().map { ReferralView($0, in: context) }
        referralsUnknown = context.unknown(motion.referrals.unknown)
        reasons = context.fact(motion.reasons)
        clarifications = context.fact(motion.clarifications)
        writtenOff = context.fact(motion.writtenOff)
        decisions = Self.decisions(on: item, motion, in: context.site).compactMap { DecidingView($0, in: context) }
    }

    /// The decisions that settle a claim or name the motion, by kind and id.
    private static func decisions(on item: Item, _ motion: Motion, in site: Site) -> [Item] {
        let settling = motion.claims.values().compactMap { site[$0.outcomeDecision]?.key }
        let naming = site.backlinks(to: item.key).filter { $0.field == "decides_on" }.map(\.from)
        return Set(settling + naming).sorted().compactMap { site[$0] }
    }

    static let fields: Fields<Self> = [
        .object("clock", "The one-year clock (kommunallagen 5 kap. 35 §).") { $0.clock },
        .object("holder", "Who is to do the next thing with it.") { $0.holder },
        .list("path", "Its way through the council, stop by stop.") { $0.path },
        .list("movers", "Who submitted it.") { $0.movers },
        .object("movers_unknown", "That the movers are unknown.") { $0.moversUnknown },
        .object("council", "The council that it was submitted to.") { $0.to },
        .object("submitted", "When it was submitted.") { $0.submitted },
        .list("claims", "What it asks the council to decide.") { $0.claims },
        .object("claims_unknown", "That the claims are unknown.") { $0.claimsUnknown },
        .list("referrals", "Where it was sent, and sent back.") { $0.referrals },
        .object("referrals_unknown", "That it is unknown where it was sent.") { $0.referralsUnknown },
        .object("reasons", "The reasons that it gives.") { $0.reasons },
        .object("clarifications", "What the mover has clarified since.") { $0.clarifications },
        .object("written_off", "When it was written off.") { $0.writtenOff },
        .list("decisions", "The decisions on it, each with what it told somebody to do.") { $0.decisions },
    ]
}

extension PageContext {
    fileprivate func fact(_ holder: MotionHolder) -> FactView? {
        switch holder {
        case .nobody: FactView(values: [ValueView(text: locale["motion.holder-nobody"])], unknown: nil)
        case .body(let key): site[key].map { FactView(values: [ValueView(link: link(to: $0))], unknown: nil) }
        case .unknown: FactView(values: [], unknown: UnknownView(Unknown(.notInSource), in: self))
        }
    }
}

/// Who submitted a motion.
struct MoverView: View {
    let person: FactView?
    let party: FactView?

    init(_ mover: Motion.Mover, in context: PageContext) {
        person = context.fact(mover.person)
        party = context.fact(mover.party)
    }

    static let fields: Fields<Self> = [
        .object("person", "The person.") { $0.person },
        .object("party", "The party.") { $0.party },
    ]
}

/// A claim (att-sats) with its outcome.
struct ClaimView: View {
    let number: String
    let text: SafeHTML
    let addressee: FactView?
    let officersView: FactView?
    let outcome: FactView?
    let decision: FactView?
    init(_ claim: Motion.Claim, in context: PageContext) {
        number = claim.no.value.map(String.init) ?? ""
        text = context.sentence(claim.text.value ?? "")
        addressee = context.fact(claim.addressee)
        officersView = context.fact(claim.officersView)
        outcome = context.fact(claim.outcome, "motion.claims.outcome")
        decision = context.fact(claim.outcomeDecision)
    }

    static let fields: Fields<Self> = [
        .text("number", "Its number in the motion.") { $0.number },
        .html("text", "What it asks for.") { $0.text },
        .object("addressee", "The body that is to do it.") { $0.addressee },
        .object("officers_view", "What the officers think of it.") { $0.officersView },
        .object("outcome", "What the council decided.") { $0.outcome },
        .object("decision", "The decision that says so.") { $0.decision },
    ]
}

/// A referral or a return.
struct ReferralView: View {
    let kind: FactView?
    let from: FactView?
    let to: FactView?
    let date: FactView?
    let movedBy: FactView?
    let points: FactView?

    init(_ referral: Motion.Referral, in context: PageContext) {
        kind = context.fact(referral.kind, "motion.referrals.kind")
        from = context.fact(referral.from)
        to = context.fact(referral.to)
        date = context.fact(referral.date)
        movedBy = context.fact(referral.movedBy)
        points = context.fact(referral.points)
    }

    static let fields: Fields<Self> = [
        .object("kind", "A referral or a return.") { $0.kind },
        .object("from", "The body that sent it.") { $0.from },
        .object("to", "The body that received it.") { $0.to },
        .object("date", "When.") { $0.date },
        .object("moved_by", "Who moved it.") { $0.movedBy },
        .object("points", "What was to be considered.") { $0.points },
    ]
}

/// A decision on a motion, with the assignments that came of it.
struct DecidingView: View {
    let link: LinkView
    let decision: DecisionView

    init?(_ item: Item, in context: PageContext) {
        guard let decision = DecisionView(item, in: context.withoutWords) else { return nil }
        link = context.link(to: item)
        self.decision = decision
    }

    static let fields: Fields<Self> = [
        .object("link", "The decision's page.") { $0.link },
        .object("decision", "What it says.") { $0.decision },
    ]
}
