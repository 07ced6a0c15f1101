extension Facts {
    /// The texts of the fields that are sentences rather than names, in the order in which the page shows them.
    var sentences: [String] {
        switch self {
        case .strategy(let facts): facts.sentences
        case .agreement(let facts): (facts.scope.values().map(\.text) + [facts.ending.value?.reason ?? .absent]).known
        case .motion(let facts): facts.sentences
        case .collaboration(let facts): [facts.scope, facts.risk].known
        case .case(let facts): [facts.question].known
        case .decision(let facts): facts.sentences
        case .followup(let facts): facts.findings.values() + facts.recommendations.values().map(\.text).known
        case .initiative(let facts): [facts.targetGroup, facts.ending.value?.reason ?? .absent].known
        case .document, .body, .person, .party, .municipality, .topic, .term, .page: []
        }
    }
}

extension Strategy {
    fileprivate var sentences: [String] {
        goals.values() + bindingOn.values()
            + (actionPlans.values().map(\.text) + [ending.value?.reason ?? .absent]).known
    }
}

extension Motion {
    fileprivate var sentences: [String] {
        claims.values().flatMap { [$0.text, $0.officersView] }.known + referrals.values().flatMap { $0.points.values() }
            + reasons.values() + clarifications.values()
    }
}

extension Decision {
    fileprivate var sentences: [String] {
        let points = points.values().flatMap { [$0.text, $0.condition.value?.text ?? .absent] }
        return (points + assignments.values().map(\.text) + [procedure] + dissent.values().map(\.text)).known
    }
}

extension [Fact<String>] {
    fileprivate var known: [String] { compactMap(\.value) }
}
