import Content
import Templates

/// The page of a facet with many values: all of them, where the lists offer the most frequent.
struct FacetPage: Sendable {
    let page: PageView
    let texts: Locale
    let title: String
    let choices: [FacetChoiceView]

    static func fields(_ texts: Fields<Locale>) -> Fields<Self> {
        [
            .object("page", "What the layout needs.") { $0.page },
            .object("texts", "The texts of the interface.", fields: texts) { $0.texts },
            .text("title", "The list, and what it may be narrowed by.") { $0.title },
            .list("choices", "The values, each with its list.") { $0.choices },
        ]
    }
}
