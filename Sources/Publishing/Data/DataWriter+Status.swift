import Content
import Diagnostics

extension DataWriter {
    /// A status with its explanation.
    func write(_ status: Status, to json: inout JSONWriter) {
        json.object { json in
            json.member("code", status.code)
            json.member("label", words(status.label))
            json.member("date", status.date)
            json.member("explanation", status.explanation, write)
        }
    }

    private func write(_ explanation: Explanation, to json: inout JSONWriter) {
        json.object { json in
            json.member("code", explanation.rule.key)
            json.member("rule", words(explanation.rule))
            json.member("evidence", each: explanation.evidence, write)
            json.member("wouldChange", each: explanation.wouldChange) { $1.value(words($0)) }
        }
    }

    private func write(_ evidence: Evidence, to json: inout JSONWriter) {
        json.object { json in
            json.member("item", evidence.item)
            json.member("field", evidence.field)
            json.member("words", words(evidence.words))
            json.member("places", each: evidence.places, write)
        }
    }

    func write(_ place: Evidence.Place, to json: inout JSONWriter) {
        json.object { json in
            json.member("document", place.document)
            json.member("at", place.at)
        }
    }

    func write(_ health: FollowUpHealth, to json: inout JSONWriter) {
        json.object { json in
            json.member("status", health.conclusion.status, write)
            json.member("owner", health.owner)
            json.name("cadence")
            write(health.cadence, to: &json)
            json.member("last", health.last, write)
            json.member("next", health.next?.date)
        }
    }

    private func write(_ made: FollowUpHealth.Made, to json: inout JSONWriter) {
        json.object { json in
            json.member("item", made.item)
            json.member("date", made.date)
        }
    }

    private func write(_ cadence: Fact<Cadence>, to json: inout JSONWriter) {
        switch cadence {
        case .absent: json.value(nil)
        case .unknown(let unknown): unknown.write(to: &json)
        case .known(let cadence): json.value(cadence.text)
        }
    }

    func write(_ clock: MotionClock, to json: inout JSONWriter) {
        json.object { json in
            json.member("status", clock.conclusion.status, write)
            json.member("deadline", clock.deadline?.date)
            json.member("days", clock.days, write)
        }
    }

    func write(_ count: DayCount, to json: inout JSONWriter) {
        json.object { json in
            json.member("least", count.least)
            json.member("most", count.most)
        }
    }

    func write(_ point: DecisionReport.PointReport, to json: inout JSONWriter) {
        json.object { json in
            json.member("no", point.no)
            json.member("text", point.text)
            json.member("isConditional", point.isConditional)
            json.member("status", point.conclusion.status, write)
        }
    }

    func write(_ gap: SuccessionGap, to json: inout JSONWriter) {
        json.object { json in
            json.member("subject", gap.subject)
            json.member("endingPoint", gap.ending)
            json.member("successionPoint", gap.succession)
            json.member("explanation", gap.explanation, write)
        }
    }

    func write(_ assignment: AssignmentReport, to json: inout JSONWriter) {
        json.object { json in
            json.member("decision", assignment.decision)
            json.member("id", assignment.id)
            json.member("text", assignment.text)
            json.member("body", assignment.body)
            json.member("due", assignment.due)
            json.member("accountedIn", assignment.accountedIn)
            json.member("status", assignment.conclusion.status, write)
        }
    }

    func write(_ sum: FundingSum, to json: inout JSONWriter) {
        json.object { json in
            json.member("item", sum.item)
            json.member("year", sum.year)
            json.member("unit", sum.unit.rawValue)
            json.member("isProposed", sum.isProposed)
            json.member("isApproximate", sum.isApproximate)
            json.member("frames", sum.frames)
            json.member("lines", sum.lines)
            json.member("difference", sum.difference)
            json.member("unknownAmounts", sum.unknownAmounts)
            json.member("status", sum.conclusion.status, write)
        }
    }
}
