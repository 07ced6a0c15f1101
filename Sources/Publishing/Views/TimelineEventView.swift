import Content
import Templates

/// Something dated that happened, or is to happen, to an item or to what belongs to it.
struct TimelineEventView: View {
    let date: DateView
    let words: String
    let link: LinkView?
    let isForeseen: Bool

    init(_ event: TimelineEvent, in context: PageContext) {
        date = context.date(event.date)
        words = context.words(event.label)
        link = context.site[event.item].map(context.link)
        isForeseen = event.isForeseen
    }

    static let fields: Fields<Self> = [
        .object("date", "When.") { $0.date },
        .text("words", "What.") { $0.words },
        .object("link", "The item that tells of it.") { $0.link },
        .flag("is_foreseen", "Whether it is to come by its nature, and no record.") { $0.isForeseen },
    ]
}
