import Content
import Diagnostics

extension DataWriter {
    /// A register by its name, which is the name of its file below `data/`.
    struct Register: Sendable {
        let name: String
        /// Its file.
        let bytes: @Sendable (DataWriter) -> [UInt8]
    }

    static let registers: [Register] = [
        Register(name: "accounting") { $0.accounting },
        Register(name: "undecided-motions") { $0.rows(UndecidedMotions($0.site).rows, $0.row) },
        Register(name: "open-assignments") {
            $0.rows(OpenAssignments($0.site).bodies.flatMap(\.assignments), $0.assignment)
        },
        Register(name: "unknown") { $0.rows(UnknownFacts($0.site).rows, $0.row) },
        Register(name: "contradictions") { $0.rows(Contradictions($0.site).rows, $0.row) },
        Register(name: "conditional-decisions") { $0.rows(ConditionalDecisions($0.site).rows, $0.row) },
        Register(name: "prevention-matrix") { $0.matrix(PreventionMatrix($0.site)).bytes },
        Register(name: "money") { writer in writer.rows(Money(writer.site).rows) { writer.sum($0.sum) } },
        Register(name: "shared-agreements") {
            $0.rows(SharedAgreements(Accounting($0.site), in: $0.site.site).topics, $0.group)
        },
        Register(name: "calendar") { $0.rows(Calendar($0.site).entries, $0.entry) },
        Register(name: "changes") { $0.rows(Changes($0.site.site).rows, $0.row) },
    ]

    var accounting: [UInt8] { rows(Accounting(site).rows, row) }

    /// A document with the rows, each written before the next is made, because they may be many.
    private func rows<Row>(_ rows: [Row], _ write: (Row) -> JSON) -> [UInt8] {
        var bytes = document([.init("rows", .array([]))]).bytes.dropLast(2)
        for (index, row) in rows.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(contentsOf: write(row).bytes)
        }
        return bytes + Array("]}".utf8)
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
