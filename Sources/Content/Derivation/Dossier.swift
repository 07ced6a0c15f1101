/// An item with what speaks about it on the day for which the site is derived.
///
/// A class, because it is handed to every rule and both its values have dozens of fields to copy.
final class Dossier: Sendable {
    let site: Site
    let item: Item

    init(_ item: Item, in site: Site) {
        self.item = item
        self.site = site
    }

    var day: Day { site.asOf }

    /// The items of a kind that refer to this one in a field.
    func items(of kind: Kind, with field: String) -> [Item] {
        site.backlinks(to: item.key).compactMap { backlink in
            backlink.from.kind == kind && backlink.field == field ? site[backlink.from] : nil
        }
    }

    func dossier(of other: Item) -> Dossier { Dossier(other, in: site) }

    func evidence(_ words: EvidenceWords, _ field: String, _ value: Phrase.Argument? = nil) -> Evidence {
        Evidence(
            item: item.key, field: field, words: words.phrase(value.map { ["value": $0] } ?? [:]), value: value,
            places: places(supporting: field))
    }

    func evidence(_ words: EvidenceWords, _ field: String, _ date: EDTFDate?) -> Evidence {
        evidence(words, field, date.map { .date($0) })
    }

    /// Where the item's sources support a field, the field that it is part of, or a part of it.
    func places(supporting field: String) -> [Evidence.Place] {
        supporting(field).compactMap { source in
            site[source.document].map { Evidence.Place(document: $0.key, at: source.at.value) }
        }
    }

    /// Whether what an undated field says was so on the day.
    ///
    /// It was if a document that supports the field is of that day or earlier, or if the file had been published;
    /// before that nobody can tell.
    func wasKnown(_ field: String) -> Certainty {
        if let published = item.header.published.value, published <= day { return .yes }
        let isDocumented = supporting(field).contains { source in
            guard case .document(let document) = site[source.document]?.facts else { return false }
            return document.date.value?.hasBegun(by: day) == .yes
        }
        return isDocumented ? .yes : .cannotTell
    }

    /// Whether all that tells of a field is certainly of a later day: the file itself, and each document behind it.
    func isOnlyToldLater(_ field: String) -> Bool {
        guard wasKnown(field) != .yes else { return false }
        let sources = supporting(field)
        return !sources.isEmpty
            && sources.allSatisfy { source in
                guard case .document(let document) = site[source.document]?.facts else { return false }
                return document.date.value?.hasBegun(by: day) == .no
            }
    }

    private func supporting(_ field: String) -> [Source] {
        item.header.sources.values().filter { source in
            source.supports.values().contains { $0.isSameField(as: field) }
        }
    }
}

extension String {
    /// Whether one of two fields is the other or a part of it: `follow_up` and `follow_up.cadence`.
    fileprivate func isSameField(as other: String) -> Bool {
        let (short, long) = utf8.count < other.utf8.count ? (utf8, other.utf8) : (other.utf8, utf8)
        guard long.starts(with: short) else { return false }
        return short.count == long.count
            || long[long.index(long.startIndex, offsetBy: short.count)] == UInt8(ascii: ".")
    }
}
