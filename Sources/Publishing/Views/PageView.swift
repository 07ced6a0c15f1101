import Templates

/// What the layout needs of every page.
struct PageView: View {
    let title: String
    let description: String
    let siteName: String
    let siteDescription: String
    let language: String
    let root: String
    let canonical: String?
    let stylesheet: String
    let scripts: [ScriptView]
    let icon: String?
    let menu: [MenuLinkView]
    let pages: [MenuLinkView]
    let statement: MenuLinkView?
    let noticeBoard: String?
    let breadcrumbs: [LinkView]
    let asOf: DateView
    let contact: String
    let licence: LinkView
    let isStart: Bool

    static let fields: Fields<Self> = [
        .text("title", "The page's title.") { $0.title },
        .text("description", "One sentence about the page.") { $0.description },
        .text("site_name", "The site's name.") { $0.siteName },
        .text("site_description", "What the site is.") { $0.siteDescription },
        .text("language", "The language, as BCP 47 says it.") { $0.language },
        .url("root", "What leads to the root of the site, such as ../../; empty on the start page.") { $0.root },
        .url("canonical", "The permanent address of the page; absent where it has none.") { $0.canonical },
        .url("stylesheet", "The stylesheet.") { $0.stylesheet },
        .list("scripts", "The scripts, which the pages can do without.") { $0.scripts },
        .url("icon", "The icon of the site, where there is assets/icon.svg.") { $0.icon },
        .list("menu", "The registers that readers come for, and the search.") { $0.menu },
        .list("pages", "The free pages that ask for a place in the menu, in the order of their places.") { $0.pages },
        .object("statement", "The statement of accessibility; absent where the site has none.") { $0.statement },
        .url("notice_board", "The statutory notice board, where there is one for the whole site.") { $0.noticeBoard },
        .list("breadcrumbs", "The pages above this one, the start page first.") { $0.breadcrumbs },
        .object("as_of", "The day for which every status is derived.") { $0.asOf },
        .text("contact", "The e-mail address for questions.") { $0.contact },
        .object("licence", "The licence of texts and data.") { $0.licence },
        .flag("is_start", "Whether this is the start page.") { $0.isStart },
    ]
}

/// A script.
struct ScriptView: View {
    let url: String

    static let fields: Fields<Self> = [
        .url("url", "Where it is.") { $0.url }
    ]
}

/// A link of the menu.
struct MenuLinkView: View {
    let link: LinkView
    let isCurrent: Bool

    static let fields: Fields<Self> = [
        .object("link", "The link.") { $0.link },
        .flag("is_current", "Whether the page is in the part that it leads to.") { $0.isCurrent },
    ]
}
