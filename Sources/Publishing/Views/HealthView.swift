import Content
import Templates

/// How the follow-up of an item stands on the day of the site.
struct HealthView: View {
    let status: StatusView
    let last: LinkView?
    let lastDate: DateView?
    let next: String?

    init(_ health: FollowUpHealth, in context: PageContext) {
        status = StatusView(health.conclusion.status, in: context)
        last = health.last.flatMap { context.site[$0.item] }.map(context.link)
        lastDate = health.last?.date.map(context.date)
        let isOver = health.conclusion.value == .notApplicable
        next = health.next.map(context.words) ?? (isOver ? nil : context.locale["derived.next-unknown"])
    }

    static let fields: Fields<Self> = [
        .object("status", "How it stands, and why.") { $0.status },
        .object("last", "The last follow-up.") { $0.last },
        .object("last_date", "When that was.") { $0.lastDate },
        .text("next", "When the next is due, or that nobody can tell; absent where none is.") { $0.next },
    ]
}
