import Content

extension RegisterTable {
    /// What makes the registers that have a page, the account of follow-up first.
    static let all: [@Sendable (DerivedSite, Locale) -> RegisterTable] = [
        { accounting($0).ordered(by: accountingColumns, in: $0.site, $1) },
        { site, _ in undecidedMotions(site) },
        { site, _ in openAssignments(site) },
        { unknownFacts($0, $1).ordered(by: ["municipality", "reason"], in: $0.site, $1) },
        { site, _ in contradictions(site) },
        { site, _ in conditionalDecisions(site) },
        { money($0, $1) },
        { site, _ in sharedAgreements(site) },
        { site, _ in calendar(site) },
        { site, _ in changes(site.site) },
    ]

    private static let accountingColumns = ["item", "status", "owner", "cadence", "last", "next", "health"]

    private static func accounting(_ site: DerivedSite) -> RegisterTable {
        RegisterTable("accounting", accountingColumns, Accounting(site).rows, by: \.municipality) { row in
            [
                .item(row.item), .phrase(row.status.label), owner(row.health), cadence(row.health),
                row.health.last?.date.map { .date($0) } ?? .phrase(Phrase("derived.never")), next(row.health),
                .phrase(row.health.conclusion.status.label),
            ]
        }
    }

    private static func next(_ health: FollowUpHealth) -> Cell {
        if let next = health.next { return .date(next.date) }
        return .phrase(
            Phrase(
                health.conclusion.value == .notApplicable ? HealthStatus.notApplicable.key : "derived.next-unknown"))
    }

    private static func owner(_ health: FollowUpHealth) -> Cell {
        health.owner.map { .item($0) } ?? .unknown(Unknown(.notInSource))
    }

    private static func cadence(_ health: FollowUpHealth) -> Cell {
        switch health.cadence {
        case .absent: .unknown(Unknown(.notInSource))
        case .unknown(let unknown): .unknown(Unknown(unknown.reason))
        case .known(let cadence): .cadence(cadence)
        }
    }

    private static func undecidedMotions(_ site: DerivedSite) -> RegisterTable {
        let columns = ["item", "status", "submitted", "clock"]
        return RegisterTable("undecided-motions", columns, UndecidedMotions(site).rows, by: \.municipality) { row in
            [
                .item(row.item), .phrase(row.report.conclusion.status.label),
                row.submitted.map { .date($0) } ?? .unknown(Unknown(.notInSource)),
                .phrase(row.report.clock.conclusion.explanation.rule),
            ]
        }
    }

    private static func openAssignments(_ site: DerivedSite) -> RegisterTable {
        let all = OpenAssignments(site).bodies.flatMap(\.assignments)
        return RegisterTable("open-assignments", ["assignment", "decision", "due", "status"], all, by: \.body) { row in
            [
                .text(row.text), .item(row.decision), row.due.map { .date($0) } ?? .unknown(Unknown(.notInSource)),
                .phrase(row.conclusion.status.label),
            ]
        }
    }

    private static func unknownFacts(_ site: DerivedSite, _ locale: Locale) -> RegisterTable {
        let rows = UnknownFacts(site).rows.grouped(by: \.case).flatMap(\.elements)
        return RegisterTable("unknown", ["item", "municipality", "field", "reason"], rows, by: \.case) { row in
            [.item(row.item), .item(row.municipality), .text(locale.label(ofField: row.field)), .unknown(row.unknown)]
        }
    }

    private static func contradictions(_ site: DerivedSite) -> RegisterTable {
        let rows = Contradictions(site).rows.grouped(by: \.case).flatMap(\.elements)
            .flatMap { row in row.readings.map { (row, $0) } }
        return RegisterTable("contradictions", ["item", "about", "reading", "source"], rows, by: \.0.case) {
            row, reading in
            [.item(row.item), .text(row.about), .text(reading.value), .item(reading.place?.document)]
        }
    }

    private static func conditionalDecisions(_ site: DerivedSite) -> RegisterTable {
        let rows = ConditionalDecisions(site).rows.flatMap { row in row.points.map { (row, $0) } }
        let columns = ["decision", "point", "status", "gap"]
        return RegisterTable("conditional-decisions", columns, rows, by: \.0.municipality) { row, point in
            [
                .item(row.decision), .text(point.text), .phrase(point.conclusion.status.label),
                row.gaps.first { $0.succession == point.no }.map { .phrase($0.explanation.rule) } ?? .nothing,
            ]
        }
    }

    private static func money(_ site: DerivedSite, _ locale: Locale) -> RegisterTable {
        @Sendable func amount(_ number: Content.Decimal?, _ unit: Amount.Unit) -> Cell {
            number.map { .text("\(locale.words(for: $0)) \(locale.words(for: unit))") } ?? .nothing
        }
        let columns = ["item", "year", "frames", "lines", "difference", "status"]
        return RegisterTable("money", columns, Money(site).rows, by: \.municipality) { row in
            [
                .item(row.sum.item), .date(row.sum.year), amount(row.sum.frames, row.sum.unit),
                .parts(row.sum), amount(row.sum.difference, row.sum.unit),
                .phrase(row.sum.conclusion.status.label),
            ]
        }
    }

    private static func sharedAgreements(_ site: DerivedSite) -> RegisterTable {
        let groups = SharedAgreements(Accounting(site), in: site.site).topics
        let rows = groups.flatMap { group in group.rows.map { (topic: group.topic, row: $0) } }
        let columns = ["municipality", "item", "status", "owner", "cadence", "health"]
        return RegisterTable("shared-agreements", columns, rows, by: \.topic) { _, row in
            [
                .item(row.municipality), .item(row.item), .phrase(row.status.label), owner(row.health),
                cadence(row.health), .phrase(row.health.conclusion.status.label),
            ]
        }
    }

    private static func calendar(_ site: DerivedSite) -> RegisterTable {
        RegisterTable("calendar", ["date", "event", "item"], Calendar(site).entries, by: { _ in nil }) { entry in
            [.date(entry.event.date), .phrase(entry.event.label), .item(entry.event.item)]
        }
    }

    private static func changes(_ site: Site) -> RegisterTable {
        RegisterTable("changes", ["date", "item", "change", "note"], Changes(site).rows, by: { _ in nil }) { row in
            [
                .date(EDTFDate(row.day)), .item(row.item), .phrase(Phrase("registers.changes.\(row.kind.rawValue)")),
                row.note.map { .text($0) } ?? .nothing,
            ]
        }
    }
}
