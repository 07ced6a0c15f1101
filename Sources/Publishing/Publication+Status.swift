package import Content

/// What is derived, for a terminal or a program.
extension Publication {
    /// An item's status with its reasons; `nil` for kinds of which nothing is derived.
    package func status(of item: Item, in site: DerivedSite) -> String? {
        StatusText(site: site, locale: locale).item(item)
    }

    /// Redovisning, a line for each strategy, agreement and collaboration.
    package func accounting(of site: DerivedSite) -> String {
        StatusText(site: site, locale: locale).accounting
    }

    /// The data file of an item.
    package func json(of item: Item, in site: DerivedSite) -> String {
        let fields = ItemFields(item, in: site.site)
        let fingerprint = CanonicalItem(item, fields, in: site.site).fingerprint
        let data = data(of: item, fields, fingerprint: fingerprint, in: site)
        return String(decoding: data.bytes, as: UTF8.self) + "\n"
    }

    /// The data file of Redovisning.
    package func accountingJSON(of site: DerivedSite) -> String {
        let data = DataWriter(site: site, locale: locale, addresses: addresses)
        return String(decoding: data.accounting, as: UTF8.self) + "\n"
    }
}
