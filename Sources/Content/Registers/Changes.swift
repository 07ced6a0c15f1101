/// Ändringar: what was published or withdrawn when, by the dates in the content.
package struct Changes: Sendable {
    /// The latest first, then by item; free pages are left out.
    package let rows: [Row]

    package struct Row: Sendable {
        package let item: ItemKey
        package let day: Day
        package let kind: Kind
        /// What was last changed, in the editor's words; `nil` where nothing is said.
        package let note: String?

        package enum Kind: String, CaseIterable, Sendable {
            case published, withdrawn
        }
    }

    package init(_ site: Site) {
        rows = site.items.filter { $0.kind != .page }.flatMap { Row.all(of: $0, by: site.asOf) }.sorted { a, b in
            (b.day, a.item, a.kind.rawValue) < (a.day, b.item, b.kind.rawValue)
        }
    }
}

extension Changes.Row {
    fileprivate static func all(of item: Item, by today: Day) -> [Self] {
        let published = item.header.published.value.map {
            Self(item: item.key, day: $0, kind: .published, note: item.header.changeNote.value)
        }
        let withdrawn = item.header.withdrawn.value.flatMap { withdrawal in
            withdrawal.date.value.map {
                Self(item: item.key, day: $0, kind: .withdrawn, note: withdrawal.reason.value)
            }
        }
        return [published, withdrawn].compactMap { $0 }.filter { $0.day <= today }
    }
}
