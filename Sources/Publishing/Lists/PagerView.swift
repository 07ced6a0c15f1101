import Templates

/// The way to the other pages of a list that is cut into pages.
struct PagerView: View {
    let position: String
    let previous: String?
    let next: String?
    let pages: [PagerLinkView]

    static let fields: Fields<Self> = [
        .text("position", "Which page it is: “Sida 2 av 4”.") { $0.position },
        .url("previous", "The page before; absent on the first.") { $0.previous },
        .url("next", "The page after; absent on the last.") { $0.next },
        .list("pages", "The first page, the last, and those near to this one.") { $0.pages },
    ]
}

/// A link to a page of a list.
struct PagerLinkView: View {
    let number: Int
    let url: String
    let isCurrent: Bool

    static let fields: Fields<Self> = [
        .number("number", "The number of the page.") { $0.number },
        .url("url", "The page.") { $0.url },
        .flag("is_current", "Whether it is this page.") { $0.isCurrent },
    ]
}

extension PagerView {
    /// `nil` for a list that fits on one page.
    init?(_ page: PageNumber, of folder: String, in context: PageContext) {
        guard page.count > 1 else { return nil }
        func url(_ number: Int) -> String? {
            guard (1...page.count).contains(number) else { return nil }
            return "\(context.root)\(PageNumber.folder(of: number, in: folder, context.locale))/index.html"
        }
        self.init(
            position: context.locale.position(page), previous: url(page.number - 1), next: url(page.number + 1),
            pages: page.offered.compactMap { number in
                url(number).map { PagerLinkView(number: number, url: $0, isCurrent: number == page.number) }
            })
    }
}

extension Locale {
    /// “Sida 2 av 4”.
    func position(_ page: PageNumber) -> String {
        fill("pager.position", ["number": String(page.number), "count": String(page.count)])
    }
}
