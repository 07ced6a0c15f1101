import Content
package import Diagnostics

/// The keys that the program itself looks up; those that only templates use are checked with the templates.
enum LocaleKeys {
    static let all: [String] =
        dates + kinds + citation + fields + parts + relations + unknown + values + words + lists + registers + statement
        + pictures + Vocabulary.keys + SiteWords.keys

    private static var dates: [String] {
        ["date.interval", "date.from", "date.to", "date.approximate"]
            + (1...12).map { "date.month.\($0)" } + (21...24).map { "date.season.\($0)" }
            + (33...36).map { "date.quarter.\($0)" }
    }

    private static var registers: [String] {
        let names = [
            "accounting", "undecided-motions", "open-assignments", "unknown", "contradictions", "conditional-decisions",
            "money", "shared-agreements", "calendar", "changes",
        ]
        let columns = [
            "belongs-to", "item", "status", "owner", "cadence", "last", "next", "health", "submitted", "clock",
            "assignment", "decision", "due", "field", "reason", "about", "reading", "source", "point", "gap", "year",
            "frames", "lines", "difference", "date", "event", "municipality", "change", "note",
        ]
        let orders = [
            "item", "status", "owner", "cadence", "last", "next", "health", "municipality", "reason",
        ]
        return names.flatMap { name in ["url", "title", "about"].map { "registers.\(name).\($0)" } }
            + columns.map { "registers.columns.\($0)" }
            + orders.flatMap { ["registers.orders.\($0).url", "registers.orders.\($0).title"] }
            + Changes.Row.Kind.allCases.map { "registers.changes.\($0.rawValue)" }
            + ["registers.ordered", "unknown.mark"]
    }

    private static var lists: [String] {
        Facet.allCases.flatMap { ["facets.\($0.rawValue).url", "facets.\($0.rawValue).label"] }
            + [
                "list.narrowed", "facets.narrowed", "pager.url", "pager.position", "index.url", "index.title",
                "index.about", "search.url", "search.title", "search.about",
            ]
    }

    private static var statement: [String] {
        ["url", "title", "about", "intro"].map { "statement.\($0)" }
            + AccessibilityStatement.Compliance.allCases.map { "statement.compliance.\($0.rawValue)" }
            + AccessibilityStatement.Shortcoming.Reason.allCases.map { "statement.reasons.\($0.rawValue)" }
            + AccessibilityStatement.Method.allCases.map { "statement.method.\($0.rawValue)" }
    }

    private static var pictures: [String] {
        let pages = Programs.pictures.flatMap { picture in
            ["url", "title", "about"].map { "\(picture.name).\($0)" }
        }
        let words = [
            "claim", "axis", "lifespan", "within", "open-beginning", "open-end", "unknown-beginning", "unknown-end",
            "agreed.yes", "agreed.no", "agreed.cannot-tell",
        ]
        return (pages + words).map { "pictures.\($0)" }
    }

    private static var words: [String] {
        [
            "alphabet", "number.group", "number.point", "cadence.once", "cadence.none", "cadence.months.other",
            "derived.status", "derived.changes", "derived.clock", "derived.last", "derived.next", "derived.never",
            "derived.next-unknown", "motion.claim", "motion.holder-nobody",
            "decision.point", "list.shared", "item.footnote-back", "item.link-to", "start.breadcrumb",
            "start.unexplained", "places.word",
            "not-found.title",
            "not-found.text",
            "values.collaboration.agreement_missing.true", "values.collaboration.agreement_missing.false",
        ]
    }

    private static var kinds: [String] {
        Kind.allCases.flatMap { kind in
            (kind == .page ? [] : ["url.\(kind.rawValue)"])
                + ["one", "many", "the", "about"].map { "kinds.\(kind.rawValue).\($0)" }
        }
    }

    private static var citation: [String] {
        let forms = ["text", "markdown", "html", "bibtex", "csl"].map { "forms.\($0)" }
        return (["status", "plain", "the-proposal", "with-fingerprint", "badge-day"] + forms).map { "citation.\($0)" }
            + ["item.withdrawn", "decision.decided", "decision.proposal", "ending.proposed-short"]
    }

    private static var unknown: [String] {
        Unknown.Reason.allCases.map { "unknown.\($0.rawValue)" }
    }

    /// A label for every key that front matter may have.
    private static var fields: [String] {
        var seen: Set<String> = []
        let all = Kind.allCases.flatMap(\.fields) + Header.fields.map(\.description)
        return all.flatMap(keys).filter { seen.insert($0).inserted }.map { "fields.\($0)" }
    }

    /// What one of a list is called, for the lists whose parts have fields of their own.
    private static var parts: [String] {
        var seen: Set<String> = []
        let all = Kind.allCases.flatMap(\.fields) + Header.fields.map(\.description)
        return all.flatMap(lists).filter { seen.insert($0).inserted }.map { "parts.\($0)" }
    }

    private static func lists(in field: FieldDescription) -> [String] {
        switch field.shape {
        case .list(.record(let fields)): [field.key] + fields().flatMap(lists)
        case .record(let fields): fields().flatMap(lists)
        default: []
        }
    }

    private static func keys(of field: FieldDescription) -> [String] {
        [field.key] + keys(of: field.shape)
    }

    private static func keys(of shape: ShapeDescription) -> [String] {
        switch shape {
        case .list(let element): keys(of: element)
        case .record(let fields): fields().flatMap(keys)
        default: []
        }
    }

    /// What an item is to another that refers to it in a field.
    private static var relations: [String] {
        ["relations.text"]
            + Kind.allCases.flatMap { kind in
                (kind.fields + Header.fields.map(\.description)).flatMap(references).map {
                    "relations.\(kind.rawValue).\($0)"
                }
            }
    }

    static func relation(_ backlink: Backlink) -> String {
        if backlink.field == "text" { return "relations.text" }
        let field = backlink.field.utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: "-") : $0 }
        return "relations.\(backlink.from.kind.rawValue).\(String(decoding: field, as: UTF8.self))"
    }

    private static func references(in field: FieldDescription) -> [String] {
        references(in: field.shape).map { $0.isEmpty ? field.key : "\(field.key)-\($0)" }
    }

    private static func references(in shape: ShapeDescription) -> [String] {
        switch shape {
        case .reference: [""]
        case .list(let element): references(in: element)
        case .record(let fields): fields().flatMap(references)
        default: []
        }
    }

    /// The words for every value of an enumeration: `values.agreement.type.accord`.
    private static var values: [String] {
        Kind.allCases.flatMap { kind in kind.fields.flatMap { values(of: $0, below: "values.\(kind.rawValue)") } }
    }

    private static func values(of field: FieldDescription, below key: String) -> [String] {
        values(of: field.shape, below: "\(key).\(field.key)")
    }

    private static func values(of shape: ShapeDescription, below key: String) -> [String] {
        switch shape {
        case .oneOf(let values): values.map { "\(key).\($0)" }
        case .list(let element): values(of: element, below: key)
        case .record(let fields): fields().flatMap { values(of: $0, below: key) }
        default: []
        }
    }
}

extension Locale {
    /// The keys that the program needs and the file lacks.
    package var diagnostics: [Diagnostic] {
        catalogue.diagnostics
            + LocaleKeys.all.filter { text($0) == nil }.map { key in
                Diagnostic(
                    .error, "missing-text", in: catalogue.path, "there is no text for “\(key)”",
                    suggestions: [.init("add the key with its text")])
            }
    }
}
