import Content
import Templates

/// What the page of a topic shows.
struct TopicView: KindView {
    static let kind = Kind.topic

    let related: FactView?

    init?(_ item: Item, in context: PageContext) {
        guard case .topic(let topic) = item.facts else { return nil }
        related = context.fact(topic.related)
    }

    static let fields: Fields<Self> = [
        .object("related", "Topics near to it.") { $0.related }
    ]
}
