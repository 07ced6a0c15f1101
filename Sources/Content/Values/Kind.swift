/// The kinds of item. The folder of a file gives its kind.
package enum Kind: String, CaseIterable, Hashable, Sendable, Comparable {
    case strategy, agreement, motion, collaboration, `case`, decision, followup, initiative
    case document, body, person, party, municipality, topic, term, page

    /// The folder below `content/`.
    package var folder: String {
        switch self {
        case .strategy: "strategies"
        case .agreement: "agreements"
        case .motion: "motions"
        case .collaboration: "collaborations"
        case .case: "cases"
        case .decision: "decisions"
        case .followup: "followups"
        case .initiative: "initiatives"
        case .document: "documents"
        case .body: "bodies"
        case .person: "people"
        case .party: "parties"
        case .municipality: "municipalities"
        case .topic: "topics"
        case .term: "glossary"
        case .page: "pages"
        }
    }

    package init?(folder: some StringProtocol) {
        guard let kind = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
        self = kind
    }

    /// The order of the declaration, which is the order in which readers meet the kinds.
    package static func < (a: Kind, b: Kind) -> Bool { a.position < b.position }

    private var position: Int { Self.positions[self] ?? 0 }
    private static let positions = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
