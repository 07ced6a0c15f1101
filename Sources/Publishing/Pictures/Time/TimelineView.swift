import Content
import Templates

/// What happened when to an item and to what belongs to it, in words and on a time axis.
struct TimelineView: View {
    let axis: AxisView
    let lifespan: LifespanView?
    let earlier: [TimelineEventView]
    let events: [TimelineEventView]

    /// How many of the last events are shown without being asked for, where there are more.
    private static let shown = 60

    /// The timeline of an item that has a course, documents, bodies and the like only have a date; `nil` where nothing
    /// is dated and nothing lasts.
    init?(_ item: Item, in context: PageContext) {
        let kinds: [Kind] = [.strategy, .agreement, .motion, .collaboration, .case, .initiative]
        guard kinds.contains(item.kind) else { return nil }
        let events = context.site.timeline(of: item)
        let life = context.site.lifespan(of: item)
        guard !events.isEmpty || life != nil else { return nil }
        let axis = TimeAxis(asOf: context.site.asOf, showing: life.map { [$0] } ?? [], and: events.map(\.date))
        self.axis = AxisView(axis, in: context)
        lifespan = life.map { LifespanView($0, on: axis, in: context) }
        let views = events.map { TimelineEventView($0, of: item, on: axis, in: context) }
        earlier = views.dropLast(Self.shown)
        self.events = views.suffix(Self.shown)
    }

    static let fields: Fields<Self> = [
        .object("axis", "The time axis.") { $0.axis },
        .object("lifespan", "From when to when it is in force or goes on; absent for kinds that are not.") {
            $0.lifespan
        },
        .list("earlier", "The first of very many events, so that the last can stand before them.") { $0.earlier },
        .list("events", "What happened when, and what was to.") { $0.events },
    ]
}

/// From when to when something is in force or goes on.
struct LifespanView: View {
    let words: String
    let marks: [MarkView]

    init(_ life: Lifespan, on axis: TimeAxis, in context: PageContext) {
        words = context.locale.words(for: life)
        marks = axis.marks(life).map(MarkView.init)
    }

    static let fields: Fields<Self> = [
        .text("words", "From when to when, and what of it is unknown.") { $0.words },
        .list("marks", "The bars on the time axis, and the dates that limit them.") { $0.marks },
    ]
}
