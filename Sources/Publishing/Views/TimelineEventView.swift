import Content
import Templates

/// Something dated that happened, or is to happen, to an item or to what belongs to it.
struct TimelineEventView: View {
    let date: DateView
    let words: String
    let toldBy: LinkView?
    let marks: [MarkView]

    init(_ event: TimelineEvent, of item: Item, on axis: TimeAxis, in context: PageContext) {
        date = context.date(event.date)
        words = context.words(event.label)
        toldBy = event.item == item.key ? nil : context.site[event.item].map(context.link)
        marks = [MarkView(axis.mark(event.date, .init(event)))]
    }

    static let fields: Fields<Self> = [
        .object("date", "When.") { $0.date },
        .text("words", "What.") { $0.words },
        .object("told_by", "The item that tells of it; absent where it is that of the page.") { $0.toldBy },
        .list("marks", "Its mark on the time axis.") { $0.marks },
    ]
}
