/// Who is to do the next thing with a motion on a day.
package enum MotionHolder: Hashable, Sendable {
    /// The council is done with it.
    case nobody
    case body(ItemKey)
    case unknown
}

extension Motion {
    func holder(_ status: MotionStatus, _ dossier: Dossier) -> MotionHolder {
        switch status {
        case .decided, .writtenOff: .nobody
        case .submitted, .answeredProposed: holder(to, dossier)
        case .referred: lastReceiver(.referral, dossier)
        case .returned: lastReceiver(.return, dossier)
        case .unknown: .unknown
        }
    }

    /// The body that the last referral of a kind went to, in the order of the file, among those of that day or earlier.
    private func lastReceiver(_ kind: Referral.Kind, _ dossier: Dossier) -> MotionHolder {
        let sent = referrals.values().last { referral in
            referral.kind.value == kind && referral.date.value?.hasBegun(by: dossier.day) != .no
        }
        return sent.map { holder($0.to, dossier) } ?? .unknown
    }

    private func holder(_ body: Fact<Reference>, _ dossier: Dossier) -> MotionHolder {
        dossier.site[body].map { .body($0.key) } ?? .unknown
    }
}
