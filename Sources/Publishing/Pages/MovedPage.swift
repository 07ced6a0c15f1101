import Templates

/// What stands at an address that an item had before: the way to the one that it has now.
struct MovedPage: Sendable {
    let page: PageView
    let text: Locale
    let target: LinkView

    /// Addresses are made of ids, which have no signs to escape.
    private var refresh: SafeHTML {
        SafeHTML(escaped: Array("<meta http-equiv=\"refresh\" content=\"0; url=\(target.url)\">".utf8))
    }

    static func fields(_ texts: Fields<Locale>) -> Fields<Self> {
        [
            .object("page", "What the layout needs.") { $0.page },
            .object("texts", "The texts of the interface, by their keys in the locale file.", fields: texts) {
                $0.text
            },
            .object("target", "Where the item is now.") { $0.target },
            .html("refresh", "What makes browsers go there at once, for the head of the page.") { $0.refresh },
        ]
    }
}
