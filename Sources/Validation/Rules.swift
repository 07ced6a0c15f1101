package import Content
package import Diagnostics

/// What a good site is: every rule, and all of them applied to a site.
package enum Rules {
    package static let ofItems: [any ItemRule.Type] = [
        MotionDecidedBeforeSubmission.self, FollowUpOfSomethingEnded.self, ProposalTakenForDecision.self,
        AssignmentAccountedByAnotherBody.self, AnswerToUnknownAssignment.self, AccountWithoutCounterpart.self,
        UnknownPoint.self, ConditionInACircle.self, DuplicateNumber.self, UnknownFieldName.self, UnsupportedField.self,
        ContradictionWithoutReadings.self, ContradictionUnresolved.self, DocumentWithoutOnePlace.self,
        LawReplacedSince.self, SelfReference.self, ReservedAddress.self, PersonalIdentityNumber.self,
        ContactDetailsOfPerson.self, FirstLevelHeading.self, HeadingThatSkipsALevel.self,
        HeadingThatRepeatsTheTitle.self, ImageWithoutAlternativeText.self, LinkTextThatSaysNothing.self, BareURL.self,
        TitleTooLong.self, SummaryTooLong.self, LeftToWrite.self, TableWithoutHeader.self,
        ProposalWordedAsDecision.self,
    ]

    package static let ofDerivations: [any DerivationRule.Type] = [
        AgreementWithoutOwner.self, StrategyWithoutCadence.self, FollowUpOverdue.self, MotionPastItsYear.self,
        AssignmentUnaccounted.self, AmountsThatDoNotAddUp.self, EndingWithoutSuccessor.self,
    ]

    package static let ofSites: [any SiteRule.Type] = [
        SuccessionInACircle.self, MissingAttachment.self, UnusedAttachment.self, PersonalIdentityNumberInFileName.self,
        ReferenceToWithdrawnItem.self, AttachmentsThatDifferOnlyByCase.self,
    ]

    package static let ofAttachments: [any AttachmentRule.Type] = [PersonalIdentityNumberInAttachment.self]

    package static let ofChanges: [any ChangeRule.Type] = [ChangeNoteMissing.self]

    package static var all: [any Rule.Type] { ofItems + ofDerivations + ofSites + ofAttachments + ofChanges }

    /// What the rules about changes find, sorted.
    package static func diagnostics(for changes: [ItemChange]) -> [Diagnostic] {
        var places = PlaceFinder()
        return changes.flatMap { change in
            ofChanges.flatMap { rule in rule.findings(in: change).map { places.diagnostic($0, of: rule) } }
        }.sorted()
    }

    /// What the rules about attachments find in one.
    package static func diagnostics(for attachment: Attachment) -> [Diagnostic] {
        var places = PlaceFinder()
        return ofAttachments.flatMap { rule in
            rule.findings(in: attachment).map { places.diagnostic($0, of: rule) }
        }
    }

    /// What all rules find in a site, sorted, but for what may follow from an error in reading or linking. Items are
    /// looked at on up to `jobs` tasks. Nothing, or less, where the task is cancelled.
    package static func diagnostics(for site: DerivedSite, jobs: Int) async -> [Diagnostic] {
        await diagnostics(for: site, jobs: jobs, except: Doubt(site.site))
    }

    static func diagnostics(for site: DerivedSite, jobs: Int, except doubt: Doubt?) async -> [Diagnostic] {
        let found = await concurrentMap(site.site.items, jobs: jobs) { findings(in: $0, of: site) }.flatMap { $0 }
        var places = PlaceFinder()
        return (found + ofSites.flatMap { rule in rule.findings(in: site.site).map { (rule, $0) } })
            .filter { rule, finding in doubt?.covers(finding, of: rule) != true }
            .map { rule, finding in places.diagnostic(finding, of: rule) }.sorted()
    }

    private static func findings(in item: Item, of site: DerivedSite) -> [(any Rule.Type, Finding)] {
        guard !Task.isCancelled else { return [] }
        let found = (itemRules[item.kind] ?? []).flatMap { rule in
            rule.findings(in: item, of: site.site).map { (rule, $0) }
        }
        guard let rules = derivationRules[item.kind] else { return found }
        let derived = site[item.key]
        return found
            + rules.flatMap { rule in rule.findings(in: derived, of: item, in: site.site).map { (rule, $0) } }
    }

    private static let itemRules = Dictionary(
        uniqueKeysWithValues: Kind.allCases.map { kind in (kind, ofItems.filter { $0.kinds.contains(kind) }) })

    private static let derivationRules = Dictionary(
        grouping: ofDerivations.flatMap { rule in rule.kinds.map { (kind: $0, rule: rule) } }, by: \.kind
    ).mapValues { $0.map(\.rule) }
}
