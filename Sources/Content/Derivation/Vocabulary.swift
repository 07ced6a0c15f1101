/// Every text of the locale file that a derivation may speak with.
package enum Vocabulary {
    /// The keys, group by group; a locale file that lacks one leaves a page without words.
    package static var keys: [String] { statuses + rules + EvidenceWords.keys + EventWords.keys + Change.keys }

    private static var statuses: [String] {
        AgreementStatus.keys + StrategyStatus.keys + MotionStatus.keys + ClaimStatus.keys + MotionStep.keys
            + StepAnswer.keys + ClockStatus.keys + HealthStatus.keys + AssignmentStatus.keys + PointStatus.keys
            + InitiativeStatus.keys + CollaborationStatus.keys + FundingStatus.keys
    }

    private static var rules: [String] {
        GeneralRule.keys + AgreementRule.keys + StrategyRule.keys + MotionRule.keys + ClaimRule.keys + ClockRule.keys
            + HealthRule.keys + AssignmentRule.keys + PointRule.keys + InitiativeRule.keys + CollaborationRule.keys
            + FundingRule.keys
    }
}
