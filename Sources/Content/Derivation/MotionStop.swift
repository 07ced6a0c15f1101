/// A stop on a motion's way through the council, from its submission to what came of the decision.
package struct MotionStop: Sendable {
    package let kind: Kind
    package let label: Phrase
    /// Whether it is known to have been reached, and for a claim or an assignment what became of it.
    package let answer: Phrase
    package let reached: Certainty
    /// `nil` when unknown or not reached.
    package let date: EDTFDate?
    /// The body that it went to, the decision, or the follow-up that accounts for an assignment.
    package let item: ItemKey?

    package enum Kind: Hashable, Sendable {
        case submission, referral, preparation, decision, assignment, account, writingOff
        /// Sent back: the way goes on from where it was sent to.
        case `return`
        /// One of the claims that the decision before it settles.
        case claim(ClaimStatus)
    }
}
