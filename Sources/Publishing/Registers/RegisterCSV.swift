import Content

/// A register as comma-separated values (RFC 4180), in words, with what the rows belong to as the first column.
struct RegisterCSV {
    let table: RegisterTable
    let site: DerivedSite
    let locale: Locale

    var text: String {
        let titles = ["belongs-to"] + table.columns
        let head = line(titles.map { locale["registers.columns.\($0)"] })
        let rows = table.groups.flatMap { group in
            group.rows.map { line([title(of: group.title)] + $0.map(words)) }
        }
        return ([head] + rows).joined()
    }

    private func line(_ values: [String]) -> String {
        values.map(quoted).joined(separator: ",") + "\r\n"
    }

    /// Quoted throughout; a value that a spreadsheet would take for a formula gets an apostrophe before it.
    private func quoted(_ value: String) -> String {
        let isFormula = value.utf8.first.map("=+-@".utf8.contains) ?? false
        return "\"\(isFormula ? "'" : "")\(escaping(value) { $0 == UInt8(ascii: "\"") ? "\"\"" : nil })\""
    }

    private func title(of key: ItemKey?) -> String { key.map { site.site[$0]?.title ?? $0.id } ?? "" }

    private func words(_ cell: RegisterTable.Cell) -> String {
        switch cell {
        case .nothing: ""
        case .text(let text): text
        case .phrase(let phrase): locale.words(for: phrase, in: site.site)
        case .date(let date): date.text
        case .cadence(let cadence): locale.words(for: cadence)
        case .item(let key): title(of: key)
        case .parts(let sum): locale.words(forParts: sum)
        case .unknown(let unknown):
            [locale["unknown.mark"], locale["unknown.\(unknown.reason.rawValue)"]].joined(separator: ": ")
        }
    }
}
