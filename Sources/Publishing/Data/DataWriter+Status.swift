import Content
import Diagnostics

extension DataWriter {
    /// A status with its explanation.
    func status(_ status: Status) -> JSON {
        .object([
            .init("code", .string(status.code)), .init("label", words(status.label)), .init("date", date(status.date)),
            .init("explanation", explanation(status.explanation)),
        ])
    }

    func status(_ conclusion: Conclusion<some Wording>) -> JSON { status(conclusion.status) }

    private func explanation(_ explanation: Explanation) -> JSON {
        .object([
            .init("code", .string(explanation.rule.key)),
            .init("rule", words(explanation.rule)),
            .init("evidence", .array(explanation.evidence.map(evidence))),
            .init("wouldChange", .array(explanation.wouldChange.map(words))),
        ])
    }

    private func evidence(_ evidence: Evidence) -> JSON {
        .object([
            .init("item", key(evidence.item)), .init("field", .string(evidence.field)),
            .init("words", words(evidence.words)),
            .init("places", .array(evidence.places.map(place))),
        ])
    }

    func place(_ place: Evidence.Place) -> JSON {
        .object([.init("document", key(place.document)), .init("at", place.at.map { .string($0) } ?? .null)])
    }

    func health(_ health: FollowUpHealth) -> JSON {
        .object([
            .init("status", status(health.conclusion)), .init("owner", key(health.owner)),
            .init("cadence", cadence(health.cadence)),
            .init("last", health.last.map(made) ?? .null),
            .init("next", date(health.next?.date)),
        ])
    }

    private func made(_ made: FollowUpHealth.Made) -> JSON {
        .object([.init("item", key(made.item)), .init("date", date(made.date))])
    }

    private func cadence(_ cadence: Fact<Cadence>) -> JSON {
        switch cadence {
        case .absent: .null
        case .unknown(let unknown): unknown.json
        case .known(let cadence): .string(cadence.text)
        }
    }

    func clock(_ clock: MotionClock) -> JSON {
        .object([
            .init("status", status(clock.conclusion)), .init("deadline", date(clock.deadline?.date)),
            .init("days", clock.days.map(days) ?? .null),
        ])
    }

    func days(_ count: DayCount) -> JSON {
        .object([.init("least", .integer(count.least)), .init("most", .integer(count.most))])
    }

    func point(_ point: DecisionReport.PointReport) -> JSON {
        .object([
            .init("no", .integer(point.no)), .init("text", .string(point.text)),
            .init("isConditional", .bool(point.isConditional)), .init("status", status(point.conclusion)),
        ])
    }

    func gap(_ gap: SuccessionGap) -> JSON {
        .object([
            .init("subject", key(gap.subject)), .init("endingPoint", .integer(gap.ending)),
            .init("successionPoint", .integer(gap.succession)), .init("explanation", explanation(gap.explanation)),
        ])
    }

    func assignment(_ assignment: AssignmentReport) -> JSON {
        .object([
            .init("decision", key(assignment.decision)), .init("id", .string(assignment.id)),
            .init("text", .string(assignment.text)), .init("body", key(assignment.body)),
            .init("due", date(assignment.due)), .init("accountedIn", key(assignment.accountedIn)),
            .init("status", status(assignment.conclusion)),
        ])
    }

    func sum(_ sum: FundingSum) -> JSON {
        .object([
            .init("item", key(sum.item)), .init("year", date(sum.year)), .init("unit", .string(sum.unit.rawValue)),
            .init("isProposed", .bool(sum.isProposed)), .init("isApproximate", .bool(sum.isApproximate)),
            .init("frames", number(sum.frames)), .init("lines", sum.lines.map(number) ?? .null),
            .init("difference", sum.difference.map(number) ?? .null),
            .init("unknownAmounts", .integer(sum.unknownAmounts)), .init("status", status(sum.conclusion)),
        ])
    }
}
