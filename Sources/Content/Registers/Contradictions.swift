/// Motsägelser: what the sources disagree on, with what each of them says.
package struct Contradictions: Sendable {
    /// By item, then in the order of the file.
    package let rows: [Row]

    package struct Row: Sendable {
        package let item: ItemKey
        /// The field that it concerns; `nil` where no field holds it.
        package let field: String?
        /// The question that they answer differently.
        package let about: String
        package let readings: [Reading]
        package let municipality: ItemKey?
        package let `case`: ItemKey?
    }

    package struct Reading: Sendable {
        package let value: String
        /// `nil` where the reference leads nowhere, which is an error by itself.
        package let place: Evidence.Place?
    }

    package init(_ derived: DerivedSite) {
        let site = derived.site
        rows = site.items.flatMap { item in
            item.header.contradictions.values().map { Row($0, item, site) }
        }
    }
}

extension Contradictions.Row {
    fileprivate init(_ contradiction: Contradiction, _ item: Item, _ site: Site) {
        self.item = item.key
        field = contradiction.field.value
        about = contradiction.about.value ?? ""
        readings = contradiction.readings.values().map { reading in
            let document = site[reading.document]?.key
            return .init(
                value: reading.value.value ?? "", place: document.map { .init(document: $0, at: reading.at.value) })
        }
        municipality = site.municipality(of: item)
        `case` = site[item.header.case]?.key
    }
}
