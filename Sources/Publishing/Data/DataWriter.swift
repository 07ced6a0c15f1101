import Content
import Diagnostics

/// Writes items and registers as data: the same facts as on the pages, with codes for programs beside the words.
///
/// The form is stable within a `version`: members may be added, never renamed or taken away. References are the folder
/// and the id, `bodies/polisen`; dates are EDTF; an unknown value is an object with `unknown` and a reason.
///
/// A class, because every part of a file is written with it.
final class DataWriter: Sendable {
    static let version = 1

    let site: DerivedSite
    let locale: Locale
    let addresses: Addresses

    init(site: DerivedSite, locale: Locale, addresses: Addresses) {
        self.site = site
        self.locale = locale
        self.addresses = addresses
    }

    /// A register or an item, with what every data file says.
    func document(_ members: [JSON.Member]) -> JSON {
        .object(
            [
                .init("version", .integer(Self.version)), .init("asOf", .string(site.site.asOf.description)),
            ] + members)
    }

    func words(_ phrase: Phrase) -> JSON { .string(locale.words(for: phrase, in: site.site)) }

    func key(_ key: ItemKey) -> JSON { .string(key.description) }

    func key(_ key: ItemKey?) -> JSON { key.map { .string($0.description) } ?? .null }

    func date(_ date: EDTFDate?) -> JSON { date.map { .string($0.text) } ?? .null }

    func number(_ number: Content.Decimal) -> JSON { .decimal(Double(number.description) ?? .nan) }

    func title(_ key: ItemKey) -> JSON { .string(site.site[key]?.title ?? key.id) }
}
