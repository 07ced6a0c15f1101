import Content
import Diagnostics

/// The data files: `index.json` beside the page of each item, and one file below `data/` for each register,
/// with a CSV file beside it for registers that have a page.
extension Publication {
    func data(of item: Item, in site: DerivedSite) -> OutputFile {
        let data = DataWriter(site: site, locale: locale, addresses: addresses)
        return OutputFile(path: "\(addresses.folder(of: item.key))/index.json", bytes: data.item(item).bytes)
    }

    /// The picture of an item's status, for other sites to show.
    func badge(of item: Item, in site: DerivedSite) -> OutputFile {
        let folder = addresses.folder(of: item.key)
        let context = context(folder, site)
        let badge = StatusBadge(Citation(item, in: context), ShortStatus(item, in: context), in: locale)
        return OutputFile(path: "\(folder)/status.svg", bytes: badge.bytes)
    }

    func registerData(of site: DerivedSite, _ tables: [RegisterTable]) -> [OutputFile] {
        let tables = tables.map { table in
            let text = RegisterCSV(table: table, site: site, locale: locale).text
            return OutputFile(path: "data/\(table.name).csv", bytes: Array(text.utf8))
        }
        return tables + registerData(of: site)
    }

    func registerData(of site: DerivedSite) -> [OutputFile] {
        let data = DataWriter(site: site, locale: locale, addresses: addresses)
        return data.registers.map { name, register in
            OutputFile(path: "data/\(name).json", bytes: register.bytes)
        }
    }
}
