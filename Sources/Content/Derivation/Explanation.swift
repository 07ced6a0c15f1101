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
