import Content
import Templates

/// What the page of a body shows.
struct BodyView: KindView {
    static let kind = Kind.body

    let type: FactView?
    let isExternal: Bool
    let partOf: FactView?
    let succeeds: FactView?
    let alsoCalled: FactView?

    init?(_ item: Item, in context: PageContext) {
        guard case .body(let body) = item.facts else { return nil }
        type = context.fact(body.type, "body.type")
        isExternal = body.external.value ?? false
        partOf = context.fact(body.partOf)
        succeeds = context.fact(body.succeeds)
        alsoCalled = context.fact(body.alsoCalled)
    }

    static let fields: Fields<Self> = [
        .object("type", "What sort of body it is.") { $0.type },
        .flag("is_external", "Whether it stands outside the municipality.") { $0.isExternal },
        .object("part_of", "The body that it belongs to.") { $0.partOf },
        .object("succeeds", "The bodies that it took over from.") { $0.succeeds },
        .object("also_called", "Other names in the sources.") { $0.alsoCalled },
    ]
}
