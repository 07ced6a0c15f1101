import Content
import Templates

/// Initiatives by whom they reach and by what they work on, with those of which a source tells only one of the two.
struct PreventionMatrixView: PictureView {
    static let name = "prevention"
    static let kinds: [Kind] = [.initiative]

    let functions: [String]
    let levels: [PreventionLevelView]
    let others: Int

    init(in context: PageContext) {
        let matrix = PreventionMatrix(context.derived)
        let places = matrix.unplaced.reduce(into: [PreventionPlace: [ItemKey]]()) {
            $0[PreventionPlace($1, in: context.site), default: []].append($1)
        }
        let placed = matrix.cells.map { (PreventionPlace(level: $0.level, function: $0.function), $0.initiatives) }
        let all = places.merging(placed) { a, b in a + b }
        let functions = Initiative.Prevention.Function.allCases + [nil]
        self.functions = functions.map { context.locale.words(forFunction: $0) }
        levels = (Initiative.Prevention.Level.allCases + [nil]).map { level in
            PreventionLevelView(
                name: context.locale.words(forLevel: level),
                cells: functions.map { function in
                    let items = all[PreventionPlace(level: level, function: function)] ?? []
                    return PreventionCellView(
                        function: context.locale.words(forFunction: function),
                        initiatives: items.compactMap { context.site[$0] }.map(context.link))
                })
        }
        others = context.site.items(of: .initiative).count - all.values.reduce(0) { $0 + $1.count }
    }

    static let fields: Fields<Self> = [
        .list("functions", "What initiatives work on, one for each column; the last says that it is unknown.") {
            $0.functions
        },
        .list("levels", "Whom they reach, one for each row; the last says that it is unknown.") { $0.levels },
        .number("others", "How many initiatives no source puts in the matrix.") { $0.others },
    ]
}

/// A row of the prevention matrix.
struct PreventionLevelView: View {
    let name: String
    let cells: [PreventionCellView]

    static let fields: Fields<Self> = [
        .text("name", "Whom the initiatives reach.") { $0.name },
        .list("cells", "One for each function.") { $0.cells },
    ]
}

/// A cell of the prevention matrix.
struct PreventionCellView: View {
    let function: String
    let initiatives: [LinkView]

    static let fields: Fields<Self> = [
        .text("function", "What the initiatives work on.") { $0.function },
        .list("initiatives", "The initiatives; empty where there are none.") { $0.initiatives },
    ]
}

private struct PreventionPlace: Hashable {
    let level: Initiative.Prevention.Level?
    let function: Initiative.Prevention.Function?

    init(level: Initiative.Prevention.Level?, function: Initiative.Prevention.Function?) {
        (self.level, self.function) = (level, function)
    }

    init(_ key: ItemKey, in site: Site) {
        guard case .initiative(let initiative) = site[key]?.facts, let place = initiative.prevention.value else {
            (level, function) = (nil, nil)
            return
        }
        (level, function) = (place.level.value, place.function.value)
    }
}

extension Locale {
    fileprivate func words(forLevel level: Initiative.Prevention.Level?) -> String {
        level.map { self["values.initiative.prevention.level.\($0.rawValue)"] } ?? self["unknown.mark"]
    }

    fileprivate func words(forFunction function: Initiative.Prevention.Function?) -> String {
        function.map { self["values.initiative.prevention.function.\($0.rawValue)"] } ?? self["unknown.mark"]
    }
}
