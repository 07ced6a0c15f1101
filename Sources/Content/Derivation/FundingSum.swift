/// What was set aside and what the lines say it went to, for one year in one unit.
///
/// Proposed money is summed by itself, because it is not there.
package struct FundingSum: Sendable {
    package let item: ItemKey
    /// As it is written; `nil` when unknown.
    package let year: EDTFDate?
    package let unit: Amount.Unit
    package let isProposed: Bool
    package let frames: Decimal
    /// `nil` when there are no lines for the year and unit.
    package let lines: Decimal?
    /// Whether a source says “about” of any of them.
    package let isApproximate: Bool
    /// How many amounts are unknown, and so are missing from the sums.
    package let unknownAmounts: Int
    package let conclusion: Conclusion<FundingStatus>

    /// What the lines leave unexplained, or below zero what they exceed the frames by; `nil` without lines.
    package var difference: Decimal? { lines.map { frames - $0 } }
}

package enum FundingStatus: String, Wording {
    package static let group = "status.funding"

    /// The lines sum to what was set aside.
    case balanced
    case unexplained
    /// The lines sum to more than was set aside.
    case exceeded
    case linesMissing = "lines-missing"
    case framesMissing = "frames-missing"
    /// An amount is unknown, so that nothing can be compared.
    case unknown
}

package enum FundingRule: String, Wording {
    package static let group = "rules.funding"

    case balanced, unexplained, exceeded
    case balancedApproximately = "balanced-approximately"
    case unexplainedApproximately = "unexplained-approximately"
    case exceededApproximately = "exceeded-approximately"
    case linesMissing = "lines-missing"
    case framesMissing = "frames-missing"
    case amountUnknown = "amount-unknown"
}
