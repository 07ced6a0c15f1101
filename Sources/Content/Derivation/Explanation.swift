/// Why something is derived as it is: the rule in words, what it rests on, and what would change it.
package struct Explanation: Hashable, Sendable {
    package let rule: Phrase
    /// Empty where there is nothing to rest on, which the rule then says.
    package let evidence: [Evidence]
    package let wouldChange: [Phrase]

    init(_ rule: Phrase, _ evidence: [Evidence] = [], wouldChange: [Change] = []) {
        self.rule = rule
        self.evidence = evidence
        self.wouldChange = wouldChange.map { $0.phrase() }
    }
}

extension Explanation {
    /// The evidence as readers meet it: what several fields say in the same words and places is said once.
    package var distinctEvidence: [Evidence] {
        var seen: Set<Said> = []
        return evidence.filter { seen.insert(Said(words: $0.words, places: $0.places)).inserted }
    }

    private struct Said: Hashable {
        let words: Phrase
        let places: [Evidence.Place]
    }
}
