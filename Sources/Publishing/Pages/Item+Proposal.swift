import Content

extension Item {
    /// Whether it is a decision that is only proposed.
    var isProposal: Bool {
        guard case .decision(let decision) = facts else { return false }
        return decision.nature.value != .decided
    }
}
