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

    /// A register or an item, with what every data file says before its own members.
    func document(_ writeMembers: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("version", Self.version)
            json.member("asOf", site.site.asOf.description)
            writeMembers(&json)
        }
        return json.bytes
    }

    func words(_ phrase: Phrase) -> String { locale.words(for: phrase, in: site.site) }

    func title(_ key: ItemKey) -> String { site.site[key]?.title ?? key.id }
}
