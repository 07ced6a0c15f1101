import Content
import Templates

/// What the page of a decision or proposal shows.
struct DecisionView: KindView {
    static let kind = Kind.decision

    let isProposal: Bool
    let isDecided: Bool
    let standing: String
    let body: FactView?
    let meetingDate: FactView?
    let section: FactView?
    let proposedBy: FactView?
    let proposedOn: FactView?
    let gaps: [GapView]
    let points: [PointView]
    let pointsUnknown: UnknownView?
    let procedure: FactView?
    let documents: FactView?
    let reservations: [DissentView]
    let nonParticipation: [DissentView]
    let notes: [DissentView]
    let dissentUnknown: UnknownView?
    let assignments: [AssignmentView]
    let assignmentsUnknown: UnknownView?
    let decidesOn: FactView?

    init?(_ item: Item, in context: PageContext) {
        guard case .decision(let decision) = item.facts, case .decision(let report) = context.derived[item.key] else {
            return nil
        }
        gaps = report.gaps.map { GapView($0, in: context) }
        isProposal = item.isProposal
        isDecided = report.standing == .decided
        standing = ShortStatus(item, in: context)?.words ?? ""
        body = context.fact(decision.body)
        meetingDate = context.fact(decision.meetingDate)
        section = context.fact(decision.section)
        proposedBy = context.fact(decision.proposedBy)
        proposedOn = context.fact(decision.proposedOn)
        points = zip(decision.points.values(), report.points).map { PointView($0, $1, in: context) }
        pointsUnknown = context.unknown(decision.points.unknown)
        procedure = context.fact(decision.procedure)
        documents = context.fact(decision.documents)
        let dissent = decision.dissent.values()
        reservations = dissent.filter { $0.kind.value == .reservation }.map { DissentView($0, in: context) }
        nonParticipation = dissent.filter { $0.kind.value == .notParticipating }.map { DissentView($0, in: context) }
        notes = dissent.filter { $0.kind.value == .note }.map { DissentView($0, in: context) }
        dissentUnknown = context.unknown(decision.dissent.unknown)
        assignments = zip(decision.assignments.values(), report.assignments).map { AssignmentView($0, $1, in: context) }
        assignmentsUnknown = context.unknown(decision.assignments.unknown)
        decidesOn = context.fact(decision.decidesOn)
    }

    static let fields: Fields<Self> = [
        .flag("is_proposal", "Whether it is only proposed.") { $0.isProposal },
        .flag("is_decided", "Whether it had been decided on the day of the site.") { $0.isDecided },
        .text("standing", "Decided, proposed, neither yet, or unknown, in words.") { $0.standing },
        .object("body", "The body that decides.") { $0.body },
        .object("meeting_date", "The day of the meeting.") { $0.meetingDate },
        .object("section", "The section of the minutes.") { $0.section },
        .object("proposed_by", "The body that proposes it.") { $0.proposedBy },
        .object("proposed_on", "The date of the proposal.") { $0.proposedOn },
        .list("gaps", "What ends without a condition while what is to follow it depends on one.") { $0.gaps },
        .list("points", "What is decided or proposed.") { $0.points },
        .object("points_unknown", "That the points are unknown.") { $0.pointsUnknown },
        .object("procedure", "How the decision was reached.") { $0.procedure },
        .object("documents", "The documents before the meeting.") { $0.documents },
        .list("reservations", "Reservations.") { $0.reservations },
        .list("non_participation", "Those who did not take part in the decision.") { $0.nonParticipation },
        .list("notes", "Notes in the minutes.") { $0.notes },
        .object("dissent_unknown", "That it is unknown whether anybody disagreed.") { $0.dissentUnknown },
        .list("assignments", "What somebody is told to do.") { $0.assignments },
        .object("assignments_unknown", "That the assignments are unknown.") { $0.assignmentsUnknown },
        .object("decides_on", "What it decides on.") { $0.decidesOn },
    ]
}

/// A point of a decision.
struct PointView: View {
    let number: String
    let text: SafeHTML
    let effective: FactView?
    let condition: ConditionView?
    let ends: FactView?
    let succeeds: FactView?

    let status: StatusView

    init(_ point: Decision.Point, _ report: DecisionReport.PointReport, in context: PageContext) {
        status = StatusView(report.conclusion.status, in: context)
        number = point.no.value.map(String.init) ?? ""
        text = context.sentence(point.text.value ?? "")
        effective = context.fact(point.effective)
        condition = point.condition.value.map { ConditionView($0, in: context) }
        ends = context.fact(point.ends)
        succeeds = context.fact(point.succeeds)
    }

    static let fields: Fields<Self> = [
        .text("number", "Its number.") { $0.number },
        .html("text", "What it says.") { $0.text },
        .object("effective", "From when.") { $0.effective },
        .object("condition", "What must be true for it to take effect.") { $0.condition },
        .object("ends", "What it brings to an end.") { $0.ends },
        .object("succeeds", "What it provides a successor for.") { $0.succeeds },
        .object("status", "What it is on the day of the site, and why.") { $0.status },
    ]
}

/// What must be true for a point to take effect.
struct ConditionView: View {
    let text: SafeHTML
    let point: FactView?
    let met: FactView?
    let date: FactView?

    init(_ condition: Decision.Condition, in context: PageContext) {
        text = context.sentence(condition.text.value ?? "")
        point = context.fact(condition.point)
        met = context.fact(condition.met, "decision.points.condition.met")
        date = context.fact(condition.date)
    }

    static let fields: Fields<Self> = [
        .html("wording", "The condition.") { $0.text },
        .object("point", "The point that states it.") { $0.point },
        .object("met", "Whether it has been met.") { $0.met },
        .object("date", "When that was settled.") { $0.date },
    ]
}

/// That somebody did not stand behind a decision.
struct DissentView: View {
    let persons: FactView?
    let onBehalfOf: FactView?
    let text: FactView?
    let filedUnder: FactView?

    init(_ dissent: Dissent, in context: PageContext) {
        persons = context.fact(dissent.persons)
        onBehalfOf = context.fact(dissent.onBehalfOf)
        text = context.fact(dissent.text)
        filedUnder = context.fact(dissent.filedUnder)
    }

    static let fields: Fields<Self> = [
        .object("persons", "Who.") { $0.persons },
        .object("on_behalf_of", "The parties for which they spoke.") { $0.onBehalfOf },
        .object("text", "What they wanted noted.") { $0.text },
        .object("filed_under", "The heading in the minutes, where it says something else.") { $0.filedUnder },
    ]
}

/// Something that a body is told to do.
struct AssignmentView: View {
    let id: String
    let to: FactView?
    let text: SafeHTML
    let due: FactView?
    let accountedIn: FactView?

    let status: StatusView

    init(_ assignment: Assignment, _ report: AssignmentReport, in context: PageContext) {
        status = StatusView(report.conclusion.status, in: context)
        id = assignment.id.value ?? ""
        to = context.fact(assignment.to)
        text = context.sentence(assignment.text.value ?? "")
        due = context.fact(assignment.due)
        accountedIn = context.fact(assignment.accountedIn)
    }

    static let fields: Fields<Self> = [
        .text("id", "Its id within the decision.") { $0.id },
        .object("to", "The body that is to do it.") { $0.to },
        .html("text", "What is to be done.") { $0.text },
        .object("due", "By when.") { $0.due },
        .object("accounted_in", "The follow-up that accounts for it.") { $0.accountedIn },
        .object("status", "What has become of it on the day of the site, and why.") { $0.status },
    ]
}

/// That something may end with no successor.
struct GapView: View {
    let subject: LinkView?
    let rule: String

    init(_ gap: SuccessionGap, in context: PageContext) {
        subject = context.site[gap.subject].map(context.link)
        rule = context.words(gap.explanation.rule)
    }

    static let fields: Fields<Self> = [
        .object("subject", "What ends.") { $0.subject },
        .text("rule", "Why it may end with no successor.") { $0.rule },
    ]
}
