import Content
import Templates

/// What the page of a person shows.
struct PersonView: KindView {
    static let kind = Kind.person

    let party: FactView?
    let roles: [RoleView]
    let rolesUnknown: UnknownView?

    init?(_ item: Item, in context: PageContext) {
        guard case .person(let person) = item.facts else { return nil }
        party = context.fact(person.party)
        roles = person.roles.values().map { RoleView($0, in: context) }
        rolesUnknown = context.unknown(person.roles.unknown)
    }

    static let fields: Fields<Self> = [
        .object("party", "The party for which the person was elected.") { $0.party },
        .list("roles", "What the person was, and where.") { $0.roles },
        .object("roles_unknown", "That the roles are unknown.") { $0.rolesUnknown },
    ]
}

/// What a person was, and where.
struct RoleView: View {
    let text: FactView?
    let body: FactView?
    let attested: FactView?

    init(_ role: Person.Role, in context: PageContext) {
        text = context.fact(role.text)
        body = context.fact(role.body)
        attested = context.fact(role.attested)
    }

    static let fields: Fields<Self> = [
        .object("text", "The role.") { $0.text },
        .object("body", "The body.") { $0.body },
        .object("attested", "When a source shows it.") { $0.attested },
    ]
}
