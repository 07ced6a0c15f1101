import Content
import Templates

/// A page of a register.
struct RegisterPage: Sendable {
    let page: PageView
    let texts: Locale
    let title: String
    let about: String
    let count: Int
    let csv: String
    let json: String
    let orders: [RegisterColumnView]
    let groups: [RegisterGroupView]
    let filter: FilterView?
    let pager: PagerView?

    static func fields(_ texts: Fields<Locale>) -> Fields<Self> {
        [
            .object("page", "What the layout needs.") { $0.page },
            .object("texts", "The texts of the interface.", fields: texts) { $0.texts },
            .text("title", "The register's name.") { $0.title },
            .text("about", "What it is a register of.") { $0.about },
            .number("count", "How many rows it has on all its pages.") { $0.count },
            .url("csv", "The same as a table for spreadsheets.") { $0.csv },
            .url("json", "The same as data for programs.") { $0.json },
            .list("orders", "The columns by which the rows may be sorted; none for a register in one order.") {
                $0.orders
            },
            .list("groups", "The rows that belong together, such as those of a municipality.") { $0.groups },
            .object("filter", "What filters the rows on the page; absent where they are few.") { $0.filter },
            .object("pager", "The way to the other pages; absent for a register of one page.") { $0.pager },
        ]
    }
}

/// A column of a register, with the page on which it gives the order.
struct RegisterColumnView: View {
    let name: String
    let url: String?
    let isCurrent: Bool

    static let fields: Fields<Self> = [
        .text("name", "The title of the column.") { $0.name },
        .url("url", "The register sorted by the column; absent where it is not.") { $0.url },
        .flag("is_current", "Whether the page is sorted by it.") { $0.isCurrent },
    ]
}

/// Rows of a register that belong together.
struct RegisterGroupView: View {
    let belongsTo: LinkView?
    let caption: String
    let columns: [RegisterColumnView]
    let rows: [RegisterRowView]

    static let fields: Fields<Self> = [
        .object("belongs_to", "What they belong to; absent for rows that belong to nothing.") { $0.belongsTo },
        .text("caption", "What the table shows.") { $0.caption },
        .list("columns", "The columns.") { $0.columns },
        .list("rows", "The rows.") { $0.rows },
    ]
}

/// A row of a register.
struct RegisterRowView: View {
    let cells: [RegisterCellView]

    static let fields: Fields<Self> = [
        .list("cells", "The cells, one for each column.") { $0.cells }
    ]
}

/// A cell of a register.
struct RegisterCellView: View {
    let label: String
    let value: FactView
    let marks: [MarkView]

    init(_ label: String, _ cell: RegisterTable.Cell, in context: PageContext) {
        self.label = label
        value = context.fact(cell)
        marks = if case .parts(let sum) = cell { FundingBars(sum).all.map(MarkView.init) } else { [] }
    }

    static let fields: Fields<Self> = [
        .text("label", "The title of the column.") { $0.label },
        .object("value", "What it says; no value and nothing unknown where there is nothing to say.") { $0.value },
        .list("marks", "What is drawn of it; empty for most cells.") { $0.marks },
    ]
}

extension RegisterPage {
    init(_ sheet: RegisterSheet, page: PageView, in context: PageContext) {
        let table = sheet.table
        let columns = RegisterColumnView.all(of: sheet, in: context)
        let groups = sheet.groups.map { RegisterGroupView($0, columns, caption: page.title, in: context) }
        self.init(
            page: page, texts: context.locale, title: page.title,
            about: context.locale["registers.\(table.name).about"], count: table.count,
            csv: "\(context.root)data/\(table.name).csv", json: "\(context.root)data/\(table.name).json",
            orders: table.orders.count > 1 ? RegisterColumnView.orders(of: sheet, in: context) : [], groups: groups,
            filter: FilterView(rows: groups.reduce(0) { $0 + $1.rows.count }),
            pager: PagerView(sheet.number, of: sheet.folder(context.locale), in: context))
    }
}

extension RegisterColumnView {
    /// The columns of the table, each with the order that it gives, where there is one.
    static func all(of sheet: RegisterSheet, in context: PageContext) -> [RegisterColumnView] {
        sheet.table.columns(in: sheet.order).map { column in
            let order = sheet.table.orders.first { ($0.name ?? "belongs-to") == column }
            return RegisterColumnView(order, column, of: sheet, in: context)
        }
    }

    /// Every order, the register's own first.
    static func orders(of sheet: RegisterSheet, in context: PageContext) -> [RegisterColumnView] {
        sheet.table.orders.map { RegisterColumnView($0, $0.name ?? "belongs-to", of: sheet, in: context) }
    }

    private init(
        _ order: RegisterTable.Order?, _ column: String, of sheet: RegisterSheet, in context: PageContext
    ) {
        name = context.locale["registers.columns.\(column)"]
        let isOrdered = sheet.table.orders.count > 1
        url = isOrdered ? order.map { "\(context.root)\(context.locale.folder(of: sheet.table, $0))/index.html" } : nil
        isCurrent = order.map { $0.name == sheet.order.name } ?? false
    }
}

extension RegisterGroupView {
    init(
        _ group: RegisterTable.Group, _ columns: [RegisterColumnView], caption: String, in context: PageContext
    ) {
        let owner = group.owner.flatMap { context.site[$0] }
        self.init(
            belongsTo: owner.map(context.link),
            caption: owner.map {
                context.locale.fill("list.narrowed", ["list": caption, "value": $0.title])
            } ?? caption, columns: columns,
            rows: group.rows.map { cells in
                RegisterRowView(cells: zip(columns, cells).map { RegisterCellView($0.name, $1, in: context) })
            })
    }
}

extension PageContext {
    fileprivate func fact(_ cell: RegisterTable.Cell) -> FactView {
        switch cell {
        case .nothing: FactView(values: [], unknown: nil)
        case .text(let text): FactView(values: [ValueView(text: text)], unknown: nil)
        case .phrase(let phrase): FactView(values: [ValueView(text: words(phrase))], unknown: nil)
        case .date(let date): FactView(values: [ValueView(date: self.date(date))], unknown: nil)
        case .cadence(let cadence): FactView(values: [ValueView(text: locale.words(for: cadence))], unknown: nil)
        case .item(let key): FactView(values: site[key].map { [ValueView(link: link(to: $0))] } ?? [], unknown: nil)
        case .parts(let sum): FactView(values: [ValueView(text: locale.words(forParts: sum))], unknown: nil)
        case .unknown(let unknown): FactView(values: [], unknown: self.unknown(unknown))
        }
    }
}
