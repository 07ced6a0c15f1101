import Content
import Markdown

/// What the list of a kind may be narrowed by.
enum Facet: String, CaseIterable, Sendable {
    case municipality, status, health, type, body, party, year, topic

    /// Those that make sense for a kind, in the order in which they are offered.
    static func all(of kind: Kind) -> [Facet] {
        switch kind {
        case .strategy, .agreement, .collaboration: [.municipality, .status, .health, .body, .year, .topic]
        case .motion, .decision: [.municipality, .status, .body, .party, .year, .topic]
        case .initiative: [.municipality, .status, .body, .year, .topic]
        case .followup, .document: [.municipality, .type, .body, .year, .topic]
        case .case: [.municipality, .topic]
        case .body: [.municipality, .type]
        case .person: [.municipality, .party, .body]
        case .party, .municipality, .topic, .term, .page: []
        }
    }
}

/// One choice of a facet, such as a municipality or a year.
struct FacetValue: Hashable, Sendable {
    /// The folder of its page, below that of the facet.
    let folder: String
    let label: String

    /// The value “unknown”, which is a value like any other.
    init(unknownIn locale: Locale) { self.init(label: locale["unknown.mark"]) }

    init(label: String) { (folder, self.label) = (slug(label), label) }

    init(_ item: Item) { (folder, label) = (item.id, item.title) }
}
