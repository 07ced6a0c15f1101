import Content
import Markdown
import Templates

extension HeaderView {
    init(_ item: Item, _ citation: Citation, in context: PageContext) {
        let header = item.header
        let derived = context.derived[item.key]
        self.init(
            kind: context.locale["kinds.\(item.kind.rawValue).one"],
            title: item.title,
            summary: context.sentence(header.summary.value ?? ""),
            municipality: context.link(header.municipality),
            case: context.link(header.case),
            topics: context.site[header.topics].map(context.link),
            published: header.published.value.map(context.date),
            changeNote: header.changeNote.value,
            withdrawal: header.withdrawn.value.flatMap { WithdrawalView($0, in: context) },
            status: derived.status.map { StatusView($0, in: context) },
            health: derived.health.map { HealthView($0, in: context) },
            timeline: TimelineView(item, in: context),
            text: SafeHTML(
                escaped: item.text.html(
                    labels: context.locale.textLabels,
                    insertions: context.words.text.map { ExplainedWordView.insertion($0.use, in: $0.run, of: context) }
                ) { context.url(of: $0, in: item) }),
            explainedWords: context.words.terms.compactMap { ExplainedWordView($0, in: context) },
            unknowns: item.unknowns.map { UnknownFieldView($0, in: context) },
            sources: header.sources.values().compactMap { SourceView($0, in: context) },
            contradictions: header.contradictions.values().map { ContradictionView($0, in: context) },
            relations: RelationView.all(of: item, in: context),
            citation: CitationView(citation, in: context))
    }
}

extension PageContext {
    /// Where a link in the text of an item leads; `nil` for a dead one, which linking has reported.
    func url(of link: Link, in item: Item) -> String? {
        switch site.target(of: link.destination, in: item) {
        case .item(let key, let fragment): url(of: key, fragment: fragment.map { place($0, in: site[key]) })
        case .attachment(let path): root + path
        case .fragment(let name): "#\(place(name, in: item))"
        case .external(let url): url
        case .dead: nil
        }
    }

    /// The id of the element that a link calls by a name: a heading of the text comes before the page around it.
    private func place(_ name: String, in item: Item?) -> String {
        item?.text.headings.first { $0.id == name }?.place ?? name
    }
}

extension WithdrawalView {
    init?(_ withdrawal: Withdrawal, in context: PageContext) {
        guard let date = withdrawal.date.value, let reason = withdrawal.reason.value else { return nil }
        self.init(date: context.date(date), reason: reason)
    }
}

extension UnknownFieldView {
    init(_ fact: UnknownFact, in context: PageContext) {
        self.init(
            about: context.locale.label(ofField: fact.path),
            unknown: UnknownView(fact.unknown, in: context))
    }
}

extension SourceView {
    init?(_ source: Source, in context: PageContext) {
        guard let document = context.link(source.document) else { return nil }
        self.init(
            document: document, place: context.fact(source.at),
            supports: source.supports.values().map { context.locale.label(ofField: $0) })
    }
}

extension ContradictionView {
    init(_ contradiction: Contradiction, in context: PageContext) {
        self.init(
            about: contradiction.about.value ?? "",
            readings: contradiction.readings.values().map { reading in
                ReadingView(
                    value: context.sentence(reading.value.value ?? ""), document: context.link(reading.document),
                    place: context.fact(reading.at))
            })
    }
}

extension RelationView {
    /// The items that refer to an item, grouped by what they say of it, in the order of kinds and ids.
    static func all(of item: Item, in context: PageContext) -> [RelationView] {
        var groups: [(label: String, items: [Item])] = []
        // A field of a kind is looked up once: some items are referred to by thousands.
        var fields: [(kind: Kind, field: String, group: Int)] = []
        for backlink in telling(context.site.backlinks(to: item.key)) where !isShownElsewhere(backlink, item.kind) {
            guard let from = context.site[backlink.from] else { continue }
            let group: Int
            if let known = fields.first(where: { $0.kind == backlink.from.kind && $0.field == backlink.field }) {
                group = known.group
            } else {
                let label = context.locale[LocaleKeys.relation(backlink)]
                group = groups.firstIndex { $0.label == label } ?? groups.count
                if group == groups.count { groups.append((label, [])) }
                fields.append((backlink.from.kind, backlink.field, group))
            }
            if groups[group].items.last !== from { groups[group].items.append(from) }
        }
        return groups.map { RelationView(label: $0.label, items: $0.items.map(context.link)) }
    }

    /// Whether the page of a kind has a section of its own for what the backlink says.
    private static func isShownElsewhere(_ backlink: Backlink, _ kind: Kind) -> Bool {
        switch (kind, backlink.field) {
        case (.agreement, "replaces"), (.strategy, "replaces"), (.body, "body"), (.body, "assignments.to"): true
        case (.body, "follow_up.responsible"), (.body, "follow_up.reports_to"), (.body, "coordinated_by"): true
        case (.body, "parties.body"): true
        default: false
        }
    }

    /// Without the links in texts of items that also refer in a field, which says more; other links in texts are last.
    private static func telling(_ backlinks: [Backlink]) -> [Backlink] {
        var fields: [Backlink] = []
        var texts: [Backlink] = []
        for backlink in backlinks {
            if backlink.field != "text" {
                fields.append(backlink)
            } else if fields.last?.from != backlink.from {
                texts.append(backlink)
            }
        }
        return fields + texts
    }
}
