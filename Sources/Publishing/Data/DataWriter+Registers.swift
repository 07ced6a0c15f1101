import Content
import Diagnostics

extension DataWriter {
    /// Every register with its name, which is the name of its file below `data/`, and its data once they are asked for.
    var registers: [(name: String, data: @Sendable () -> JSON)] {
        [
            ("accounting", { accounting }),
            ("undecided-motions", { rows(UndecidedMotions(site).rows, row) }),
            ("open-assignments", { rows(OpenAssignments(site).bodies.flatMap(\.assignments), assignment) }),
            ("unknown", { rows(UnknownFacts(site).rows, row) }),
            ("contradictions", { rows(Contradictions(site).rows, row) }),
            ("conditional-decisions", { rows(ConditionalDecisions(site).rows, row) }),
            ("prevention-matrix", { matrix(PreventionMatrix(site)) }),
            ("money", { rows(Money(site).rows) { sum($0.sum) } }),
            ("shared-agreements", { rows(SharedAgreements(Accounting(site), in: site.site).topics, group) }),
            ("calendar", { rows(Calendar(site).entries, entry) }),
            ("changes", { rows(Changes(site.site).rows, row) }),
        ]
    }

    var accounting: JSON { rows(Accounting(site).rows, row) }

    private func rows<Row>(_ rows: [Row], _ write: (Row) -> JSON) -> JSON {
        document([.init("rows", .array(rows.map(write)))])
    }

    private func row(_ row: Accounting.Row) -> JSON {
        .object([
            .init("item", key(row.item)), .init("title", title(row.item)), .init("municipality", key(row.municipality)),
            .init("status", status(row.status)), .init("followUp", health(row.health)),
        ])
    }

    private func row(_ row: UndecidedMotions.Row) -> JSON {
        .object([
            .init("item", key(row.item)), .init("title", title(row.item)), .init("municipality", key(row.municipality)),
            .init("submitted", date(row.submitted)), .init("waitedDays", row.waited.map(days) ?? .null),
            .init("status", status(row.report.conclusion)), .init("clock", clock(row.report.clock)),
            .init("claims", .array(row.report.claims.map(claim))),
        ])
    }

    private func row(_ row: UnknownFacts.Row) -> JSON {
        .object([
            .init("item", key(row.item)), .init("title", title(row.item)), .init("field", .string(row.field)),
            .init("label", .string(locale.label(ofField: row.field))),
            .init("reason", .string(row.unknown.reason.rawValue)),
            .init("note", row.unknown.note.map { .string($0) } ?? .null),
            .init("municipality", key(row.municipality)), .init("case", key(row.case)),
        ])
    }

    private func row(_ row: Contradictions.Row) -> JSON {
        .object([
            .init("item", key(row.item)), .init("title", title(row.item)),
            .init("field", row.field.map { .string($0) } ?? .null), .init("about", .string(row.about)),
            .init("readings", .array(row.readings.map(reading))),
            .init("municipality", key(row.municipality)), .init("case", key(row.case)),
        ])
    }

    private func reading(_ reading: Contradictions.Reading) -> JSON {
        .object([.init("value", .string(reading.value)), .init("place", reading.place.map(place) ?? .null)])
    }

    private func row(_ row: ConditionalDecisions.Row) -> JSON {
        .object([
            .init("decision", key(row.decision)), .init("title", title(row.decision)),
            .init("municipality", key(row.municipality)), .init("points", .array(row.points.map(point))),
            .init("gaps", .array(row.gaps.map(gap))),
        ])
    }

    private func row(_ row: Changes.Row) -> JSON {
        .object([
            .init("date", .string(row.day.description)), .init("item", key(row.item)), .init("title", title(row.item)),
            .init("change", .string(row.kind.rawValue)), .init("note", row.note.map { .string($0) } ?? .null),
        ])
    }

    private func matrix(_ matrix: PreventionMatrix) -> JSON {
        document([
            .init("cells", .array(matrix.cells.map(cell))), .init("unplaced", .array(matrix.unplaced.map(key))),
        ])
    }

    private func cell(_ cell: PreventionMatrix.Cell) -> JSON {
        .object([
            .init("level", .string(cell.level.rawValue)), .init("function", .string(cell.function.rawValue)),
            .init("initiatives", .array(cell.initiatives.map(key))),
        ])
    }

    private func group(_ group: SharedAgreements.Group) -> JSON {
        .object([
            .init("topic", key(group.topic)), .init("title", title(group.topic)),
            .init("agreements", .array(group.rows.map(row))),
        ])
    }

    private func entry(_ entry: Calendar.Entry) -> JSON {
        .object([
            .init("event", event(entry.event)), .init("municipality", key(entry.municipality)),
            .init("isPast", .string(entry.isPast.rawValue)),
        ])
    }

    func event(_ event: TimelineEvent) -> JSON {
        .object([
            .init("date", date(event.date)), .init("words", words(event.label)), .init("item", key(event.item)),
            .init("title", title(event.item)), .init("isForeseen", .bool(event.isForeseen)),
        ])
    }
}
