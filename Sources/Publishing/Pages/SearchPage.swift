import Content
import Templates

/// The page of the search, and the ways to everything for those who cannot use it.
struct SearchPage: Sendable {
    let page: PageView
    let texts: Locale
    /// Below `templates/assets/`; no other page loads it.
    static let scriptName = "search.js"
    let script: String?
    let alphabet: String
    let kinds: [LinkView]
    let registers: [LinkView]

    static func fields(_ texts: Fields<Locale>) -> Fields<Self> {
        [
            .object("page", "What the layout needs.") { $0.page },
            .object("texts", "The texts of the interface.", fields: texts) { $0.texts },
            .url("script", "What searches; absent where there is no assets/search.js.") { $0.script },
            .url("alphabet", "The index of all letters.") { $0.alphabet },
            .list("kinds", "The lists.") { $0.kinds },
            .list("registers", "The registers, and the pages that show the site as a picture.") { $0.registers },
        ]
    }
}

extension SearchPage {
    init(_ tables: [RegisterTable], page: PageView, script: String?, in context: PageContext) {
        self.init(
            page: page, texts: context.locale, script: script.map { context.root + $0 },
            alphabet: "\(context.root)\(context.locale["index.url"])/index.html",
            kinds: Kind.allCases.filter { $0 != .page }.map {
                LinkView(url: context.url(ofList: $0), title: context.locale["kinds.\($0.rawValue).many"])
            },
            registers: tables.map(context.link) + context.pictures.map(\.link))
    }
}
