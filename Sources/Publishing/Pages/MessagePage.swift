import Templates

/// A page that only says something, in texts of the interface.
struct MessagePage: Sendable {
    let page: PageView
    let text: Locale

    static func fields(_ texts: Fields<Locale>) -> Fields<Self> {
        [
            .object("page", "What the layout needs.") { $0.page },
            .object("texts", "The texts of the interface, by their keys in the locale file.", fields: texts) {
                $0.text
            },
        ]
    }
}
