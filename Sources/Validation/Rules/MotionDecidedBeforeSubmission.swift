import Content
import Diagnostics

/// A motion is decided on, or written off, before it was submitted. Dates too imprecise to tell are left alone.
enum MotionDecidedBeforeSubmission: ItemRule {
    static let code = "motion-decided-before-submission"
    static let severity = Severity.error
    static let kinds: Set<Kind> = [.motion]
    static let documentation = RuleDocumentation(
        what: "A claim of a motion was decided, or the motion written off, before the motion was submitted.",
        why: "One of the dates is wrong, and so is every number of days that is counted from it.",
        wrong: """
            submitted: 2016-02-01
            claims:
              - {no: 1, text: "…", outcome: rejected, outcome_decision: council-2015-10-19}
            """,
        right: """
            submitted: 2015-02-01
            claims:
              - {no: 1, text: "…", outcome: rejected, outcome_decision: council-2015-10-19}
            """)

    static func findings(in item: Item, of site: Site) -> [Finding] {
        guard case .motion(let motion) = item.facts, let submitted = motion.submitted.value else { return [] }
        let submission = Finding.Note("it was submitted \(submitted.text)", at: .field("submitted", of: item))
        return claims(motion, before: submitted, submission, item, site)
            + writtenOff(motion, before: submitted, submission, item)
    }

    private static func claims(
        _ motion: Motion, before submitted: EDTFDate, _ submission: Finding.Note, _ item: Item, _ site: Site
    ) -> [Finding] {
        motion.claims.values().enumerated().compactMap { index, claim in
            guard let source = site[claim.outcomeDecision], case .decision(let decision) = source.facts,
                let date = decision.meetingDate.value, date.isBefore(submitted) == .yes
            else { return nil }
            return Finding(
                at: .field("claims.\(index + 1).outcome_decision", of: item),
                "the claim was decided before the motion was submitted",
                notes: [.init("it was decided \(date.text)", at: .field("meeting_date", of: source)), submission],
                help: "correct the date that is wrong, or name the decision on this motion")
        }
    }

    private static func writtenOff(
        _ motion: Motion, before submitted: EDTFDate, _ submission: Finding.Note, _ item: Item
    ) -> [Finding] {
        guard let date = motion.writtenOff.value, date.isBefore(submitted) == .yes else { return [] }
        return [
            Finding(
                at: .field("written_off", of: item), "the motion was written off before it was submitted",
                notes: [submission], help: "correct the date that is wrong")
        ]
    }
}
