/// All that is derived for a motion.
package struct MotionReport: Sendable {
    package let conclusion: Conclusion<MotionStatus>
    /// In the order of the motion.
    package let claims: [ClaimReport]
    /// Every step of the lifecycle, in its order.
    package let steps: [StepReport]
    package let clock: MotionClock
    package let holder: MotionHolder

    package struct ClaimReport: Sendable {
        /// The claim's number in the motion.
        package let no: Int
        package let conclusion: Conclusion<ClaimStatus>
        /// The decision that says so; `nil` when unknown or not yet made.
        package let decision: ItemKey?
    }

    package struct StepReport: Sendable {
        package let step: MotionStep
        package let reached: Certainty
        /// `nil` when unknown or not reached.
        package let date: EDTFDate?
        package let evidence: [Evidence]

        package var label: Phrase { step.phrase() }
        package var answer: Phrase { StepAnswer(reached).phrase() }
    }
}

extension Motion {
    func report(_ dossier: Dossier) -> MotionReport {
        let course = MotionCourse(self, dossier)
        let conclusion = course.conclusion
        return MotionReport(
            conclusion: conclusion, claims: course.claims.map(\.report), steps: course.steps,
            clock: MotionClock(course, conclusion), holder: holder(conclusion.value, dossier))
    }
}
