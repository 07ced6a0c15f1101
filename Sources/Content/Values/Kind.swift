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
        guard let kind = Self.byFolder[String(folder)] else { return nil }
        self = kind
    }

    private static let byFolder = Dictionary(uniqueKeysWithValues: allCases.map { ($0.folder, $0) })

    /// The order of the declaration, which is the order in which readers meet the kinds.
    package static func < (a: Kind, b: Kind) -> Bool { a.position < b.position }

    /// Hashing the raw value, as the standard library does, takes a text for every key of an item.
    package func hash(into hasher: inout Hasher) { hasher.combine(position) }

    var position: Int {
        switch self {
        case .strategy: 0
        case .agreement: 1
        case .motion: 2
        case .collaboration: 3
        case .case: 4
        case .decision: 5
        case .followup: 6
        case .initiative: 7
        case .document: 8
        case .body: 9
        case .person: 10
        case .party: 11
        case .municipality: 12
        case .topic: 13
        case .term: 14
        case .page: 15
        }
    }
}
