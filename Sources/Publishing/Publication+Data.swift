import Content

/// The data files: `index.json` beside the page of each item, and one file below `data/` for each register,
/// with a CSV file beside it for registers that have a page.
extension Publication {
    /// `fields` are those of the item.
    func data(of item: Item, _ fields: ItemFields, fingerprint: String, in site: DerivedSite) -> OutputFile {
        let writer = DataWriter(site: site, locale: locale, addresses: addresses)
        let bytes = writer.bytes(of: item, fields, fingerprint: fingerprint)
        return OutputFile(path: "\(addresses.folder(of: item.key))/index.json", bytes: bytes)
    }

    /// The picture of an item's status, for other sites to show.
    func badge(of citation: Citation) -> OutputFile {
        let badge = StatusBadge(citation, in: locale)
        return OutputFile(path: "\(addresses.folder(of: citation.key))/status.svg", bytes: badge.bytes)
    }

    func data(of register: DataWriter.Register, in site: DerivedSite) -> OutputFile {
        let writer = DataWriter(site: site, locale: locale, addresses: addresses)
        return OutputFile(path: "data/\(register.name).json", bytes: register.bytes(writer))
    }

    /// Beside the page of the search.
    func searchIndex(of site: DerivedSite, _ index: AlphabetIndex) -> OutputFile {
        let items = index.letters.flatMap(\.items) + locale.sorted(site.site.items(of: .page), by: \.title)
        let bytes = SearchIndex(site: site, locale: locale, addresses: addresses).bytes(of: items)
        return OutputFile(path: "\(locale["search.url"])/index.json", bytes: bytes)
    }

    func csv(of table: RegisterTable, in site: DerivedSite) -> OutputFile {
        OutputFile(
            path: "data/\(table.name).csv", bytes: RegisterCSV(table: table, site: site, locale: locale).bytes)
    }
}
