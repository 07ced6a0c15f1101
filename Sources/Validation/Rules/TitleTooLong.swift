import Content
import Diagnostics

/// A title is too long for a heading and for lists.
enum TitleTooLong: ItemRule {
    static let code = "title-too-long"
    static let severity = Severity.notice
    static let documentation = RuleDocumentation(
        what: "A title has more than 120 characters.",
        why: "Titles stand in lists, links and search results, where a long one is cut off.",
        wrong: "title: \"The agreement of 2014 between the municipality and the police about …\"",
        right: "title: \"Agreement with the police\"")

    private static let limit = 120

    static func findings(in item: Item, of site: Site) -> [Finding] {
        guard let title = item.header.title.value, title.hasMoreScalars(than: limit) else { return [] }
        return [
            Finding(
                at: .field("title", of: item),
                "the title has \(title.unicodeScalars.count) characters, more than \(limit)",
                help: "say in the summary what the title need not")
        ]
    }
}

extension String {
    func hasMoreScalars(than limit: Int) -> Bool { utf8.count > limit && unicodeScalars.count > limit }
}
