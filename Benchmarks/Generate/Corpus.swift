/// A made-up municipality site of a given size: which items there are and what they refer to.
struct Corpus {
    enum Kind: String, CaseIterable {
        case municipality, party, topic, term, page, body, person, `case`, document, strategy, agreement, motion
        case collaboration, decision, followup, initiative

        var folder: String {
            switch self {
            case .municipality: "municipalities"
            case .party: "parties"
            case .term: "glossary"
            case .body: "bodies"
            case .person: "people"
            case .strategy: "strategies"
            default: "\(rawValue)s"
            }
        }

        /// How many of a hundred items are of the kind; at least three are.
        fileprivate var share: Double {
            switch self {
            case .municipality: 0.2
            case .party: 0.1
            case .topic: 0.3
            case .term: 0.5
            case .page: 0.2
            case .body: 7
            case .person: 8
            case .case: 8
            case .document: 18
            case .strategy: 5
            case .agreement: 9
            case .motion: 10
            case .collaboration: 4
            case .decision: 11
            case .followup: 11
            case .initiative: 0
            }
        }
    }

    struct Item {
        let kind: Kind
        /// Among the items of its kind, from 0.
        let number: Int
    }

    private let counts: [Kind: Int]

    /// At least 60 items.
    init(count: Int) {
        var counts: [Kind: Int] = [:]
        for kind in Kind.allCases { counts[kind] = max(3, Int(Double(count) * kind.share / 100)) }
        counts[.initiative] = max(3, count - counts.values.reduce(0, +) + 3)
        self.counts = counts
    }

    var items: [Item] { Kind.allCases.flatMap { kind in (0..<count(kind)).map { Item(kind: kind, number: $0) } } }

    func count(_ kind: Kind) -> Int { counts[kind] ?? 0 }

    /// The id of an item of a kind; numbers beyond the last begin again.
    func id(_ kind: Kind, _ number: Int) -> String { "\(kind.rawValue)-\(number % count(kind) + 1)" }

    func list(_ kind: Kind, _ numbers: Int...) -> String {
        var ids: [String] = []
        for id in numbers.map({ id(kind, $0) }) where !ids.contains(id) { ids.append(id) }
        return "[\(ids.joined(separator: ", "))]"
    }

    /// The link to an item from a file of another.
    func link(_ words: String, _ kind: Kind, _ number: Int) -> String {
        "[\(words)](../\(kind.folder)/\(id(kind, number)).md)"
    }
}
