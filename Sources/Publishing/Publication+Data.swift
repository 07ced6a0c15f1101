import Content
import Diagnostics

/// The data files: `index.json` beside the page of each item, and one file below `data/` for each register,
/// with a CSV file beside it for registers that have a page.
extension Publication {
    func data(of item: Item, fingerprint: String, in site: DerivedSite) -> OutputFile {
        let data = DataWriter(site: site, locale: locale, addresses: addresses).item(item, fingerprint: fingerprint)
        return OutputFile(path: "\(addresses.folder(of: item.key))/index.json", bytes: data.bytes)
    }

    /// The picture of an item's status, for other sites to show.
    func badge(of citation: Citation) -> OutputFile {
        let badge = StatusBadge(citation, in: locale)
        return OutputFile(path: "\(addresses.folder(of: citation.key))/status.svg", bytes: badge.bytes)
    }

    func registerParts(of site: DerivedSite, _ tables: [RegisterTable]) -> [OutputPart] {
        let data = DataWriter(site: site, locale: locale, addresses: addresses)
        return tables.map { table in OutputPart { [csv(of: table, in: site)] } }
            + data.registers.map { name, register in
                OutputPart { [OutputFile(path: "data/\(name).json", bytes: register().bytes)] }
            }
    }

    /// Beside the page of the search.
    func searchIndex(of site: DerivedSite, _ index: AlphabetIndex) -> OutputFile {
        let items = index.letters.flatMap(\.items) + locale.sorted(site.site.items(of: .page), by: \.title)
        let bytes = SearchIndex(site: site, locale: locale, addresses: addresses).bytes(of: items)
        return OutputFile(path: "\(locale["search.url"])/index.json", bytes: bytes)
    }

    private func csv(of table: RegisterTable, in site: DerivedSite) -> OutputFile {
        let text = RegisterCSV(table: table, site: site, locale: locale).text
        return OutputFile(path: "data/\(table.name).csv", bytes: Array(text.utf8))
    }
}
