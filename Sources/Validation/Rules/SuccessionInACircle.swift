import Content
import Diagnostics

/// Items replace, succeed, belong to or are attached to each other in a circle.
enum SuccessionInACircle: SiteRule {
    static let code = "succession-in-a-circle"
    static let severity = Severity.error
    static let documentation = RuleDocumentation(
        what:
            "Following “replaces”, “succeeds”, “part_of”, “attachment_of” or “replaced” leads back to where one began.",
        why: "Nothing can come before itself or be part of itself; at least one of the references is wrong.",
        wrong: """
            # agreements/police-2014.md
            replaces: [police-2018]
            # agreements/police-2018.md
            replaces: [police-2014]
            """,
        right: """
            # agreements/police-2018.md
            replaces: [police-2014]
            """)

    static func findings(in site: Site) -> [Finding] {
        var chains: [String: [ItemKey: [ItemKey]]] = [:]
        for item in site.items {
            for (field, references) in item.chains where !references.isEmpty {
                chains[field, default: [:]][item.key] = references.compactMap { site[$0]?.key }
            }
        }
        return chains.sorted { $0.key < $1.key }.flatMap { field, successors in
            circles(in: successors).compactMap { finding($0, field, site) }
        }
    }

    private static func finding(_ circle: [ItemKey], _ field: String, _ site: Site) -> Finding? {
        let steps = zip(circle, circle.dropFirst() + circle.prefix(1)).compactMap { key, next in
            site[key].map { (id: $0.id, place: Place.field($0.field(field, leadingTo: next, in: site), of: $0)) }
        }
        guard let first = steps.first else { return nil }
        let ids = (circle + circle.prefix(1)).map(\.id)
        return Finding(
            at: first.place,
            circle.count == 1 ? "this refers to itself" : "this goes in a circle: \(ids.joined(separator: " → "))",
            notes: steps.dropFirst().map { .init("“\($0.id)” is part of the circle", at: $0.place) },
            help: "remove the reference that is wrong")
    }
}

extension Item {
    /// The fields that no chain of references may lead back to, with what they refer to.
    fileprivate var chains: [(field: String, references: [Reference])] {
        guard [.agreement, .strategy, .body, .document].contains(kind) else { return [] }
        switch facts {
        case .agreement(let agreement): return [("replaces", agreement.replaces.values())]
        case .strategy(let strategy): return [("replaces", strategy.replaces.values())]
        case .body(let body): return [("succeeds", body.succeeds.values()), ("part_of", body.partOf.listed)]
        case .document(let document):
            return [
                ("attachment_of", document.attachmentOf.listed),
                ("replaced.by", document.replaced.value?.by.listed ?? []),
            ]
        default: return []
        }
    }

    /// The field, or its entry where it is a list, that refers to another item.
    fileprivate func field(_ field: String, leadingTo next: ItemKey, in site: Site) -> String {
        guard field == "replaces" || field == "succeeds",
            let index = chains.first(where: { $0.field == field })?.references.firstIndex(where: {
                site[$0]?.key == next
            })
        else { return field }
        return "\(field).\(index + 1)"
    }
}

extension Fact<Reference> {
    fileprivate var listed: [Reference] { value.map { [$0] } ?? [] }
}
