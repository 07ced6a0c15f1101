import Content
import Templates

/// The page of a register.
struct RegisterPage: Sendable {
    let page: PageView
    let texts: Locale
    let title: String
    let about: String
    let count: Int
    let csv: String
    let json: String
    let groups: [RegisterGroupView]

    static func fields(_ texts: Fields<Locale>) -> Fields<Self> {
        [
            .object("page", "What the layout needs.") { $0.page },
            .object("texts", "The texts of the interface.", fields: texts) { $0.texts },
            .text("title", "The register's name.") { $0.title },
            .text("about", "What it is a register of.") { $0.about },
            .number("count", "How many rows it has.") { $0.count },
            .url("csv", "The same as a table for spreadsheets.") { $0.csv },
            .url("json", "The same as data for programs.") { $0.json },
            .list("groups", "The rows that belong together, such as those of a municipality.") { $0.groups },
        ]
    }
}

/// Rows of a register that belong together.
struct RegisterGroupView: View {
    let belongsTo: LinkView?
    let columns: [String]
    let rows: [RegisterRowView]

    static let fields: Fields<Self> = [
        .object("belongs_to", "What they belong to; absent for rows that belong to nothing.") { $0.belongsTo },
        .list("columns", "The titles of the columns.") { $0.columns },
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
    init(_ table: RegisterTable, page: PageView, folder: String, in context: PageContext) {
        let columns = table.columns.map { context.locale["registers.columns.\($0)"] }
        self.init(
            page: page, texts: context.locale, title: page.title, about: page.description, count: table.count,
            csv: "\(context.root)data/\(table.name).csv", json: "\(context.root)data/\(table.name).json",
            groups: table.groups.map { RegisterGroupView($0, columns, in: context) })
    }
}

extension RegisterGroupView {
    init(_ group: RegisterTable.Group, _ columns: [String], in context: PageContext) {
        self.init(
            belongsTo: group.title.flatMap { context.site[$0] }.map(context.link), columns: columns,
            rows: group.rows.map { cells in
                RegisterRowView(cells: zip(columns, cells).map { RegisterCellView($0, $1, in: context) })
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
