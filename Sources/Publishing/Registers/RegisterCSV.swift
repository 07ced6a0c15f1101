import Content

/// A register as comma-separated values (RFC 4180), in words, with what the rows belong to as the first column.
struct RegisterCSV {
    let table: RegisterTable
    let site: DerivedSite
    let locale: Locale

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        append((["belongs-to"] + table.columns).map { locale["registers.columns.\($0)"] }, to: &bytes)
        for place in 0..<table.count {
            let row = table[place]
            append([row.owner.map(title) ?? ""] + row.cells.map(words), to: &bytes)
        }
        return bytes
    }

    /// Quoted throughout; a value that a spreadsheet would take for a formula gets an apostrophe before it.
    private func append(_ values: [String], to bytes: inout [UInt8]) {
        let quote = UInt8(ascii: "\"")
        for (place, value) in values.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(quote)
            if value.utf8.first.map("=+-@".utf8.contains) ?? false { bytes.append(UInt8(ascii: "'")) }
            for byte in value.utf8 {
                if byte == quote { bytes.append(quote) }
                bytes.append(byte)
            }
            bytes.append(quote)
        }
        bytes += "\r\n".utf8
    }

    private func title(of key: ItemKey) -> String { site.site[key]?.title ?? key.id }

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
