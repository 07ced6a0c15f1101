import Content
import Templates

/// What an item is on the day of the site, and why.
struct StatusView: View {
    let label: String
    let rule: String
    let evidence: [EvidenceView]
    let changes: [String]

    init(_ status: Status, in context: PageContext) {
        label = context.words(status.label)
        rule = context.words(status.explanation.rule)
        evidence = status.explanation.distinctEvidence.map { EvidenceView($0, in: context) }
        changes = status.explanation.wouldChange.map(context.words)
    }

    static let fields: Fields<Self> = [
        .text("label", "The status in words.") { $0.label },
        .text("rule", "The rule by which it is so.") { $0.rule },
        .list("evidence", "The facts that it rests on.") { $0.evidence },
        .list("changes", "What would change it.") { $0.changes },
    ]
}

/// A fact that a status rests on, and where the sources say it.
struct EvidenceView: View {
    let words: String
    let places: [PlaceView]

    init(_ evidence: Evidence, in context: PageContext) {
        words = context.words(evidence.words)
        places = evidence.places.compactMap { PlaceView($0, in: context) }
    }

    static let fields: Fields<Self> = [
        .text("words", "The fact.") { $0.words },
        .list("places", "Where the sources say it.") { $0.places },
    ]
}

/// A document and the place in it.
struct PlaceView: View {
    let document: LinkView
    let at: String?

    init?(_ place: Evidence.Place, in context: PageContext) {
        guard let document = context.site[place.document] else { return nil }
        self.document = context.link(to: document)
        at = place.at
    }

    static let fields: Fields<Self> = [
        .object("document", "The document.") { $0.document },
        .text("at", "The place in it.") { $0.at },
    ]
}
