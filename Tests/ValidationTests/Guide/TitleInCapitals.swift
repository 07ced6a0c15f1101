import Content
import Diagnostics

@testable import Validation

/// A title is written in capitals.
enum TitleInCapitals: ItemRule {
    static let code = "title-in-capitals"
    static let severity = Severity.warning
    static let documentation = RuleDocumentation(
        what: "A title has capitals only.", why: "Screen readers may spell it letter by letter.",
        wrong: "title: \"AGREEMENT\"", right: "title: \"Agreement\"")

    static func findings(in item: Item, of site: Site) -> [Finding] {
        guard let title = item.header.title.value, title == title.uppercased(), title != title.lowercased() else {
            return []
        }
        return [Finding(at: .field("title", of: item), "the title is in capitals", help: "write it as a sentence")]
    }
}
