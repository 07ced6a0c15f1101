import Content
import Diagnostics

/// What the page of the search looks in: every item with its names and numbers, but without its text.
///
/// An object of `alphabet`, whose letters are found as one where the language sorts them as one; `kinds`, each its name
/// and the folder of its pages; and `items`, each the place of its kind, the id, the title, the summary, the status
/// (empty for kinds that have none) and what else it is found by.
struct SearchIndex {
    let site: DerivedSite
    let locale: Locale
    let addresses: Addresses

    /// `items` come in the order in which those that match equally well are shown.
    func bytes(of items: [Item]) -> [UInt8] {
        var bytes = Array("{\"alphabet\":".utf8)
        bytes.append(.string(locale["alphabet"]))
        bytes += Array(",\"kinds\":".utf8)
        bytes.append(.array(kinds))
        bytes += Array(",\"items\":[".utf8)
        for (place, item) in items.enumerated() {
            bytes += Array(place == 0 ? "\n".utf8 : ",\n".utf8)
            bytes.append(entry(item))
        }
        bytes += Array("\n]}\n".utf8)
        return bytes
    }

    /// Those of the items in their order, and last what is only proposed, which is never called a decision.
    private var kinds: [JSON] {
        Kind.allCases.map { kind(locale["kinds.\($0.rawValue).one"], $0) }
            + [kind(locale["decision.proposal"], .decision)]
    }

    private func kind(_ name: String, _ kind: Kind) -> JSON {
        .array([.string(name), .string(addresses.folder(of: kind).map { "\($0)/" } ?? "")])
    }

    private func entry(_ item: Item) -> JSON {
        let status = site[item.key].status.map { locale.words(for: $0.label, in: site.site) }
        return .array([
            .integer(item.isProposal ? Kind.allCases.count : Kind.allCases.firstIndex(of: item.kind) ?? 0),
            .string(item.id), .string(item.title), .string(item.header.summary.value ?? ""), .string(status ?? ""),
            .string(names(of: item).joined(separator: " ")),
        ])
    }

    /// Where it belongs, its other names, and the numbers of its own and of its case.
    private func names(of item: Item) -> [String] {
        let header = item.header
        return [site.site[header.municipality]?.title].compactMap { $0 } + header.aliases.values()
            + item.facts.otherNames + (site.site[header.case]?.facts.otherNames ?? [])
    }
}

extension Facts {
    /// What it is called besides its title, and the numbers that it is registered by.
    fileprivate var otherNames: [String] {
        switch self {
        case .case(let facts): facts.diarienummer.values().compactMap { $0.number.value?.text }
        case .document(let facts): [facts.diarienummer.value?.text].compactMap { $0 }
        case .decision(let facts): [facts.section.value].compactMap { $0 }
        case .body(let facts): facts.alsoCalled.values()
        case .party(let facts): [facts.abbreviation.value].compactMap { $0 }
        case .term(let facts): facts.forms.values()
        default: []
        }
    }
}
