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

    /// The references of a field that no chain may lead back to, and how the field is called.
    private static let chains: [(field: String, isList: Bool, references: @Sendable (Facts) -> [Reference])] = [
        ("replaces", true, { $0.replaced }), ("succeeds", true, { $0.succeeded }),
        ("part_of", false, { $0.whole }), ("attachment_of", false, { $0.attachedTo }),
        ("replaced.by", false, { $0.replacedBy }),
    ]

    static func findings(in site: Site) -> [Finding] {
        chains.flatMap { field, isList, references in
            var edges: [ItemKey: [ItemKey]] = [:]
            for item in site.items {
                let targets = references(item.facts)
                if !targets.isEmpty { edges[item.key] = targets.compactMap { site[$0]?.key } }
            }
            return circles(in: edges).compactMap { circle in
                finding(circle, site) { item, next in
                    guard isList else { return field }
                    let index = references(item.facts).firstIndex { site[$0]?.key == next }
                    return index.map { "\(field).\($0 + 1)" } ?? field
                }
            }
        }
    }

    private static func finding(
        _ circle: [ItemKey], _ site: Site, field: (Item, ItemKey) -> String
    ) -> Finding? {
        let steps = zip(circle, circle.dropFirst() + circle.prefix(1)).compactMap { key, next in
            site[key].map { item in (item: item, place: Place.field(field(item, next), of: item)) }
        }
        guard let first = steps.first else { return nil }
        let ids = (circle + circle.prefix(1)).map(\.id)
        return Finding(
            at: first.place,
            circle.count == 1 ? "this refers to itself" : "this goes in a circle: \(ids.joined(separator: " → "))",
            notes: steps.dropFirst().map { .init("“\($0.item.id)” is part of the circle", at: $0.place) },
            help: "remove the reference that is wrong")
    }
}

extension Facts {
    fileprivate var replaced: [Reference] {
        switch self {
        case .agreement(let agreement): agreement.replaces.values()
        case .strategy(let strategy): strategy.replaces.values()
        default: []
        }
    }

    fileprivate var succeeded: [Reference] {
        if case .body(let body) = self { body.succeeds.values() } else { [] }
    }

    fileprivate var whole: [Reference] {
        if case .body(let body) = self { body.partOf.listed } else { [] }
    }

    fileprivate var attachedTo: [Reference] {
        if case .document(let document) = self { document.attachmentOf.listed } else { [] }
    }

    fileprivate var replacedBy: [Reference] {
        if case .document(let document) = self { document.replaced.value?.by.listed ?? [] } else { [] }
    }
}

extension Fact<Reference> {
    fileprivate var listed: [Reference] { value.map { [$0] } ?? [] }
}
