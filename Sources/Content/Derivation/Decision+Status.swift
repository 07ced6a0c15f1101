extension Decision {
    /// What does not say that it is decided is never taken for more than a proposal.
    var isProposal: Bool { nature.value != .decided }

    /// When it was decided, or put forward; `nil` when unknown.
    var date: EDTFDate? { isProposal ? proposedOn.value ?? meetingDate.value : meetingDate.value }

    func isMade(_ dossier: Dossier) -> Certainty {
        date?.hasBegun(by: dossier.day) ?? dossier.wasKnown("points")
    }

    /// Whether it was decided, and not only proposed.
    func isDecided(_ dossier: Dossier) -> Certainty { Certainty(!isProposal) && isMade(dossier) }

    func evidence(_ dossier: Dossier) -> Evidence {
        let field = isProposal && proposedOn.value != nil ? "proposed_on" : "meeting_date"
        guard let date else { return dossier.evidence(.decisionDateUnknown, field) }
        return dossier.evidence(isProposal ? .proposal : .decision, field, date)
    }
}

extension Decision.Point {
    /// Whether what the point waits for had come true; a point without a condition waits for nothing.
    func conditionIsMet(_ dossier: Dossier) -> Certainty {
        switch condition {
        case .absent: .yes
        case .unknown: .cannotTell
        case .known(let condition): condition.isKnown(to: .yes, dossier)
        }
    }

    /// Whether the sources do not say what became of the condition.
    var conditionIsSilent: Bool {
        condition.flatMap(\.met).unknown.map { $0.reason != .notYetDecided } ?? false
    }

    /// Whether the condition had failed for good.
    func hasLapsed(_ dossier: Dossier) -> Certainty { condition.value?.isKnown(to: .no, dossier) ?? .no }
}

extension Decision.Condition {
    /// Whether the day knew the condition to be met, or not to be.
    fileprivate func isKnown(to answer: Met, _ dossier: Dossier) -> Certainty {
        switch met {
        case .known(answer): date.value?.hasBegun(by: dossier.day) ?? dossier.wasKnown("points")
        case .known, .absent: .no
        case .unknown(let unknown): unknown.reason == .notYetDecided ? .no : .cannotTell
        }
    }
}
