import Templates

extension Agreement: View {
    static let fields: Fields<Self> = [
        .text("title", "The title.") { $0.title },
        .text("summary", "What it is about.") { $0.summary },
        .text("notice", "What a reader should know first.") { $0.notice },
        .text("validFrom", "The first day.") { $0.validFrom },
        .html("body", "The text.") { $0.markup },
        .object("owner", "Who answers for it.") { $0.owner },
        .list("parties", "Who has agreed.") { $0.parties },
        .object("site", "The site.") { $0.site },
    ]
}

extension Agreement.Person: View {
    static let fields: Fields<Self> = [
        .text("name", "The name.") { $0.name },
        .text("role", "The role.") { $0.role },
    ]
}

extension Agreement.Party: View {
    static let fields: Fields<Self> = [
        .text("name", "The name.") { $0.name },
        .text("role", "The part in the agreement.") { $0.role },
        .flag("isSigned", "Whether the party has signed.") { $0.isSigned },
    ]
}

extension Agreement.Publisher: View {
    static let fields: Fields<Self> = [
        .text("name", "The name.") { $0.name },
        .text("description", "What the site is.") { $0.description },
        .text("contact", "Where to write.") { $0.contact },
    ]
}
