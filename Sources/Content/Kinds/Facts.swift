import Diagnostics

/// What an item says that only its kind can say.
///
/// Indirect, because items are passed around and a kind has dozens of fields to copy.
package indirect enum Facts: Sendable {
    case strategy(Strategy)
    case agreement(Agreement)
    case motion(Motion)
    case collaboration(Collaboration)
    case `case`(Case)
    case decision(Decision)
    case followup(Followup)
    case initiative(Initiative)
    case document(Document)
    case body(Body)
    case person(Person)
    case party(Party)
    case municipality(Municipality)
    case topic(Topic)
    case term(Term)
    case page(Page)
}

extension Kind {
    /// The fields that items of the kind have besides those of every kind.
    package var fields: [FieldDescription] {
        switch self {
        case .strategy: Strategy.fields.map(\.description)
        case .agreement: Agreement.fields.map(\.description)
        case .motion: Motion.fields.map(\.description)
        case .collaboration: Collaboration.fields.map(\.description)
        case .case: Case.fields.map(\.description)
        case .decision: Decision.fields.map(\.description)
        case .followup: Followup.fields.map(\.description)
        case .initiative: Initiative.fields.map(\.description)
        case .document: Document.fields.map(\.description)
        case .body: Body.fields.map(\.description)
        case .person: Person.fields.map(\.description)
        case .party: Party.fields.map(\.description)
        case .municipality: Municipality.fields.map(\.description)
        case .topic: Topic.fields.map(\.description)
        case .term: Term.fields.map(\.description)
        case .page: Page.fields.map(\.description)
        }
    }
}

extension Facts {
    func writeMembers(in site: Site, to json: inout JSONWriter) {
        switch self {
        case .strategy(let facts): facts.writeMembers(in: site, to: &json)
        case .agreement(let facts): facts.writeMembers(in: site, to: &json)
        case .motion(let facts): facts.writeMembers(in: site, to: &json)
        case .collaboration(let facts): facts.writeMembers(in: site, to: &json)
        case .case(let facts): facts.writeMembers(in: site, to: &json)
        case .decision(let facts): facts.writeMembers(in: site, to: &json)
        case .followup(let facts): facts.writeMembers(in: site, to: &json)
        case .initiative(let facts): facts.writeMembers(in: site, to: &json)
        case .document(let facts): facts.writeMembers(in: site, to: &json)
        case .body(let facts): facts.writeMembers(in: site, to: &json)
        case .person(let facts): facts.writeMembers(in: site, to: &json)
        case .party(let facts): facts.writeMembers(in: site, to: &json)
        case .municipality(let facts): facts.writeMembers(in: site, to: &json)
        case .topic(let facts): facts.writeMembers(in: site, to: &json)
        case .term(let facts): facts.writeMembers(in: site, to: &json)
        case .page(let facts): facts.writeMembers(in: site, to: &json)
        }
    }
}
