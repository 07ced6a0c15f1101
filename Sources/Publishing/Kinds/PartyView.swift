import Content
import Templates

/// What the page of a party shows.
struct PartyView: KindView {
    static let kind = Kind.party

    let abbreviation: String
    let isLocal: Bool

    init?(_ item: Item, in context: PageContext) {
        guard case .party(let party) = item.facts else { return nil }
        abbreviation = party.abbreviation.value ?? ""
        isLocal = party.local.value ?? false
    }

    static let fields: Fields<Self> = [
        .text("abbreviation", "The letters after a name.") { $0.abbreviation },
        .flag("is_local", "Whether it stands in one municipality only.") { $0.isLocal },
    ]
}
