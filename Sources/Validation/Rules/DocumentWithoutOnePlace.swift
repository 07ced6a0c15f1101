import Content
import Diagnostics

/// A document is neither here, nor elsewhere, nor said to be unavailable, or is more than one of these.
enum DocumentWithoutOnePlace: ItemRule {
    static let code = "document-without-one-place"
    static let severity = Severity.error
    static let kinds: Set<Kind> = [.document]
    static let documentation = RuleDocumentation(
        what: "A document has none, or more than one, of “file”, “url” and “unavailable”.",
        why: "Readers must be told in one way how to get at a source: here, elsewhere, or by asking for it.",
        wrong: """
            type: minutes
            date: 2016-02-16
            """,
        right: """
            type: minutes
            date: 2016-02-16
            unavailable: {reason: not-published, how_to_request: "…"}
            """)

    static func findings(in item: Item, of site: Site) -> [Finding] {
        guard case .document(let document) = item.facts else { return [] }
        let all = [
            ("file", document.file.value != nil), ("url", document.url.value != nil),
            ("unavailable", document.unavailable.value != nil),
        ]
        let places = all.filter(\.1).map(\.0)
        switch places.count {
        // One that could not be read has been reported.
        case 0 where item.faultyFields.isDisjoint(with: all.map(\.0)): return [missing(in: item)]
        case 0: return []
        case 1: return []
        default: return [tooMany(places, in: item)]
        }
    }

    private static func missing(in item: Item) -> Finding {
        Finding(
            at: .field("type", of: item), "the document says neither where it is nor why it is not here",
            help: "add “file”, “url” or “unavailable”")
    }

    private static func tooMany(_ places: [String], in item: Item) -> Finding {
        Finding(
            at: .field(places[1], of: item), "the document has both “\(places[0])” and “\(places[1])”",
            notes: [.init("this is the other", at: .field(places[0], of: item))], help: "keep one of them")
    }
}
