import Content

extension StartPage {
    /// `lists` are the whole lists of the kinds.
    init(_ lists: [ItemList], _ tables: [RegisterTable], page: PageView, in context: PageContext) {
        let locale = context.locale
        self.init(
            page: page, text: locale,
            municipalities: locale.sorted(context.site.items(of: .municipality), by: \.title).map(context.link),
            search: context.search.url, index: "\(context.root)\(locale["index.url"])/index.html",
            figures: lists.compactMap { CountedLinkView(withoutOwner: $0, in: context) }
                + CountedLinkView.registers(tables, in: context),
            overdue: .overdue(in: context), upcoming: .upcoming(in: context), latest: .latest(in: context),
            registers: tables.map { KindLinkView($0, in: context) } + context.pictures,
            kinds: lists.map { KindLinkView($0, in: context) })
    }
}

extension CountedLinkView {
    /// How much there is in the registers of what is open, uncertain or amiss.
    fileprivate static func registers(_ tables: [RegisterTable], in context: PageContext) -> [CountedLinkView] {
        let unexplained = Money(context.derived).rows.count {
            [.unexplained, .exceeded].contains($0.sum.conclusion.value)
        }
        let counts = ["contradictions": Contradictions(context.derived).rows.count, "money": unexplained]
        return tables.filter { !["accounting", "calendar", "changes", "shared-agreements"].contains($0.name) }
            .compactMap { table in
                let count = counts[table.name] ?? table.count
                guard count > 0 else { return nil }
                let link = context.link(to: table)
                let title = table.name == "money" ? context.locale["start.unexplained"] : link.title
                return CountedLinkView(link: LinkView(url: link.url, title: title), count: count)
            }
    }

    /// How many items of a kind nobody is named to follow up; `nil` where there is none.
    fileprivate init?(withoutOwner list: ItemList, in context: PageContext) {
        let status = HealthStatus.noOwner
        let items = list.items.filter { context.derived[$0.item.key].health?.conclusion.value == status }
        guard !items.isEmpty else { return nil }
        let label = context.locale[status.key]
        let choices = list.index.facets.filter { $0.facet == .health }.flatMap(\.choices)
        // Where all of them are so, the list is not divided by it.
        let narrowed = choices.first { $0.value.label == label }.map {
            ItemList(kind: list.kind, choice: (.health, $0.value), items: items, index: list.index)
        }
        let folder = (narrowed ?? list).folder(context.addresses, context.locale)
        let title = context.locale.fill("list.narrowed", ["list": list.title(context.locale), "value": label])
        self.init(link: LinkView(url: "\(context.root)\(folder)/index.html", title: title), count: items.count)
    }
}

extension KindLinkView {
    fileprivate init(_ table: RegisterTable, in context: PageContext) {
        self.init(
            link: context.link(to: table), about: context.locale["registers.\(table.name).about"], count: table.count)
    }

    fileprivate init(_ list: ItemList, in context: PageContext) {
        let key = "kinds.\(list.kind.rawValue)"
        self.init(
            link: LinkView(url: context.url(ofList: list.kind), title: context.locale["\(key).many"]),
            about: context.locale["\(key).about"], count: list.items.count)
    }
}

extension NewsView {
    fileprivate static func overdue(in context: PageContext) -> NewsView {
        let rows = Overdue(context.derived).rows.map { ($0.due, context.words($0.label), $0.item) }
        return NewsView(rows, of: "accounting", in: context)
    }

    fileprivate static func upcoming(in context: PageContext) -> NewsView {
        let entries = Calendar(context.derived).entries.filter { $0.event.isForeseen && $0.isPast == .no }
        let rows = entries.map { ($0.event.date, context.words($0.event.label), $0.event.item) }
        return NewsView(rows, of: "calendar", in: context)
    }

    fileprivate static func latest(in context: PageContext) -> NewsView {
        let rows = Changes(context.site).rows.prefix(most).map { row in
            (EDTFDate(row.day), row.note ?? context.locale["kinds.\(row.item.kind.rawValue).one"], row.item)
        }
        return NewsView(rows, of: "changes", in: context)
    }

    private init(
        _ rows: [(date: EDTFDate, words: String, item: ItemKey)], of register: String, in context: PageContext
    ) {
        self.rows = rows.prefix(Self.most).compactMap { row in
            context.site[row.item].map {
                NewsRowView(date: context.date(row.date), words: row.words, link: context.link(to: $0))
            }
        }
        all = "\(context.root)\(context.locale["registers.\(register).url"])/index.html"
    }
}

extension PageContext {
    func link(to table: RegisterTable) -> LinkView {
        LinkView(url: "\(root)\(locale.folder(of: table))/index.html", title: locale["registers.\(table.name).title"])
    }
}
