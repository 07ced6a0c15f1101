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
        Register(name: "undecided-motions") { $0.rows(UndecidedMotions($0.site).rows, $0.write) },
        Register(name: "open-assignments") {
            $0.rows(OpenAssignments($0.site).bodies.flatMap(\.assignments), $0.write)
        },
        Register(name: "unknown") { $0.rows(UnknownFacts($0.site).rows, $0.write) },
        Register(name: "contradictions") { $0.rows(Contradictions($0.site).rows, $0.write) },
        Register(name: "conditional-decisions") { $0.rows(ConditionalDecisions($0.site).rows, $0.write) },
        Register(name: "prevention-matrix") { $0.matrix(PreventionMatrix($0.site)) },
        Register(name: "money") { $0.rows(Money($0.site).rows.map(\.sum), $0.write) },
        Register(name: "shared-agreements") {
            $0.rows(SharedAgreements(Accounting($0.site), in: $0.site.site).topics, $0.write)
        },
        Register(name: "calendar") { $0.rows(Calendar($0.site).entries, $0.write) },
        Register(name: "changes") { $0.rows(Changes($0.site.site).rows, $0.write) },
    ]

    var accounting: [UInt8] { rows(Accounting(site).rows, write) }

    private func rows<Row>(_ rows: [Row], _ write: (Row, inout JSONWriter) -> Void) -> [UInt8] {
        document { $0.member("rows", each: rows, write) }
    }

    private func write(_ row: Accounting.Row, to json: inout JSONWriter) {
        json.object { json in
            json.member("item", row.item)
            json.member("title", title(row.item))
            json.member("municipality", row.municipality)
            json.member("status", row.status, write)
            json.member("followUp", row.health, write)
        }
    }

    private func write(_ row: UndecidedMotions.Row, to json: inout JSONWriter) {
        json.object { json in
            json.member("item", row.item)
            json.member("title", title(row.item))
            json.member("municipality", row.municipality)
            json.member("submitted", row.submitted)
            json.member("waitedDays", row.waited, write)
            json.member("status", row.report.conclusion.status, write)
            json.member("clock", row.report.clock, write)
            json.member("claims", each: row.report.claims, write)
        }
    }

    private func write(_ row: UnknownFacts.Row, to json: inout JSONWriter) {
        json.object { json in
            json.member("item", row.item)
            json.member("title", title(row.item))
            json.member("field", row.field)
            json.member("label", locale.label(ofField: row.field))
            json.member("reason", row.unknown.reason.rawValue)
            json.member("note", row.unknown.note)
            json.member("municipality", row.municipality)
            json.member("case", row.case)
        }
    }

    private func write(_ row: Contradictions.Row, to json: inout JSONWriter) {
        json.object { json in
            json.member("item", row.item)
            json.member("title", title(row.item))
            json.member("field", row.field)
            json.member("about", row.about)
            json.member("readings", each: row.readings, write)
            json.member("municipality", row.municipality)
            json.member("case", row.case)
        }
    }

    private func write(_ reading: Contradictions.Reading, to json: inout JSONWriter) {
        json.object { json in
            json.member("value", reading.value)
            json.member("place", reading.place, write)
        }
    }

    private func write(_ row: ConditionalDecisions.Row, to json: inout JSONWriter) {
        json.object { json in
            json.member("decision", row.decision)
            json.member("title", title(row.decision))
            json.member("municipality", row.municipality)
            json.member("points", each: row.points, write)
            json.member("gaps", each: row.gaps, write)
        }
    }

    private func write(_ row: Changes.Row, to json: inout JSONWriter) {
        json.object { json in
            json.member("date", row.day.description)
            json.member("item", row.item)
            json.member("title", title(row.item))
            json.member("change", row.kind.rawValue)
            json.member("note", row.note)
        }
    }

    private func matrix(_ matrix: PreventionMatrix) -> [UInt8] {
        document { json in
            json.member("cells", each: matrix.cells, write)
            json.member("unplaced", each: matrix.unplaced) { $1.value($0) }
        }
    }

    private func write(_ cell: PreventionMatrix.Cell, to json: inout JSONWriter) {
        json.object { json in
            json.member("level", cell.level.rawValue)
            json.member("function", cell.function.rawValue)
            json.member("initiatives", each: cell.initiatives) { $1.value($0) }
        }
    }

    private func write(_ group: SharedAgreements.Group, to json: inout JSONWriter) {
        json.object { json in
            json.member("topic", group.topic)
            json.member("title", title(group.topic))
            json.member("agreements", each: group.rows, write)
        }
    }

    private func write(_ entry: Calendar.Entry, to json: inout JSONWriter) {
        json.object { json in
            json.member("event", entry.event, write)
            json.member("municipality", entry.municipality)
            json.member("isPast", entry.isPast.rawValue)
        }
    }

    func write(_ event: TimelineEvent, to json: inout JSONWriter) {
        json.object { json in
            json.member("date", event.date)
            json.member("words", words(event.label))
            json.member("item", event.item)
            json.member("title", title(event.item))
            json.member("isForeseen", event.isForeseen)
        }
    }
}
