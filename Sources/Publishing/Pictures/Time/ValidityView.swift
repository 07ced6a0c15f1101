import Content
import Templates

/// All strategies and agreements on one time axis.
struct ValidityView: PictureView {
    static let name = "validity"
    static let kinds: [Kind] = [.strategy, .agreement]

    let axis: AxisView
    let groups: [ValidityGroupView]

    init(in context: PageContext) {
        let all = Self.kinds.flatMap { context.site.items(of: $0) }
            .compactMap { item in context.site.lifespan(of: item).map { (item: item, life: $0) } }
        let axis = TimeAxis(asOf: context.site.asOf, showing: all.map(\.life))
        self.axis = AxisView(axis, in: context)
        groups = all.grouped { context.site.municipality(of: $0.item) }.map { municipality, lives in
            ValidityGroupView(
                municipality: municipality.flatMap { context.site[$0] }.map(context.link),
                rows: lives.map { ValidityRowView($0.item, $0.life, on: axis, in: context) })
        }
    }

    static let fields: Fields<Self> = [
        .object("axis", "The time axis.") { $0.axis },
        .list("groups", "The strategies and agreements of each municipality.") { $0.groups },
    ]
}

/// The strategies and agreements of a municipality.
struct ValidityGroupView: View {
    let municipality: LinkView?
    let rows: [ValidityRowView]

    static let fields: Fields<Self> = [
        .object("municipality", "The municipality; absent for those of none.") { $0.municipality },
        .list("rows", "Strategies, then agreements.") { $0.rows },
    ]
}

/// A strategy or an agreement with its lifespan.
struct ValidityRowView: View {
    let link: LinkView
    let status: String
    let lifespan: LifespanView

    init(_ item: Item, _ life: Lifespan, on axis: TimeAxis, in context: PageContext) {
        link = context.link(to: item)
        status = context.derived[item.key].status.map { context.words($0.label) } ?? ""
        lifespan = LifespanView(life, on: axis, in: context)
    }

    static let fields: Fields<Self> = [
        .object("link", "Its page.") { $0.link },
        .text("status", "What it is on the day of the site.") { $0.status },
        .object("lifespan", "From when to when it is in force.") { $0.lifespan },
    ]
}
