import Content
import Templates

/// What came before something and what took its place.
struct SuccessionView: View {
    let replaces: FactView?
    let successors: [LinkView]

    /// `nil` where nothing is known to have come before or after.
    init?(_ item: Item, replaces: Fact<[Reference]>, in context: PageContext) {
        self.replaces = context.fact(replaces)
        successors = context.site.backlinks(to: item.key).filter { $0.field == "replaces" }
            .compactMap { context.site[$0.from] }.map(context.link)
        if self.replaces == nil, successors.isEmpty { return nil }
    }

    static let fields: Fields<Self> = [
        .object("replaces", "What it takes the place of.") { $0.replaces },
        .list("successors", "What took its place.") { $0.successors },
    ]
}
