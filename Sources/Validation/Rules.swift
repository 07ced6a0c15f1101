package import Content
package import Diagnostics

/// What a good site is: every rule, and all of them applied to a site.
package enum Rules {
    package static let ofItems: [any ItemRule.Type] = [
        MotionDecidedBeforeSubmission.self, FollowUpOfSomethingEnded.self, AssignmentAccountedByAnotherBody.self,
        AnswerToUnknownAssignment.self, AccountWithoutCounterpart.self, UnknownPoint.self, ConditionInACircle.self,
        DuplicateNumber.self, UnknownFieldName.self, ContradictionWithoutReadings.self, DocumentWithoutOnePlace.self,
        ReservedAddress.self, PersonalIdentityNumber.self, ContactDetailsOfPerson.self,
        UnsupportedField.self, SelfReference.self, LawReplacedSince.self, ContradictionUnresolved.self,
    ]

    package static let ofDerivations: [any DerivationRule.Type] = [
        AgreementWithoutOwner.self, StrategyWithoutCadence.self, FollowUpOverdue.self, MotionPastItsYear.self,
        AssignmentUnaccounted.self, AmountsThatDoNotAddUp.self, EndingWithoutSuccessor.self,
    ]

    package static let ofSites: [any SiteRule.Type] = [
        SuccessionInACircle.self, MissingAttachment.self, UnusedAttachment.self, PersonalIdentityNumberInFileName.self,
        ReferenceToWithdrawnItem.self,
    ]

    package static var all: [any Rule.Type] { ofItems + ofDerivations + ofSites }

    /// What all rules find in a site, sorted. Items are looked at on up to `jobs` tasks.
    package static func diagnostics(for site: Site, jobs: Int) async -> [Diagnostic] {
        let found = await concurrentMap(site.items, jobs: jobs) { findings(in: $0, of: site) }.flatMap { $0 }
        var places = PlaceFinder()
        return (found + ofSites.flatMap { rule in rule.findings(in: site).map { (rule, $0) } })
            .map { rule, finding in places.diagnostic(finding, of: rule) }.sorted()
    }

    private static func findings(in item: Item, of site: Site) -> [(any Rule.Type, Finding)] {
        let derived = site.derived(item)
        return ofItems.flatMap { rule in rule.findings(in: item, of: site).map { (rule, $0) } }
            + ofDerivations.flatMap { rule in rule.findings(in: derived, of: item, in: site).map { (rule, $0) } }
    }
}
