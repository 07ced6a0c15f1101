import Content
import Templates

/// The statement of accessibility.
struct StatementPage: Sendable {
    let page: PageView
    let texts: Locale
    let intro: String
    let compliance: String
    let shortcomings: [ShortcomingsView]
    let method: String
    let howAssessed: String
    let assessed: DateView?
    let updated: DateView?
    let authority: String
    let complaint: String

    static func fields(_ texts: Fields<Locale>) -> Fields<Self> {
        [
            .object("page", "What the layout needs.") { $0.page },
            .object("texts", "The texts of the interface.", fields: texts) { $0.texts },
            .text("intro", "Who answers for what.") { $0.intro },
            .text("compliance", "Whether it meets the law.") { $0.compliance },
            .list("shortcomings", "What is not accessible, by the reason why.") { $0.shortcomings },
            .text("method", "Who assessed it.") { $0.method },
            .text("how_assessed", "How it was assessed.") { $0.howAssessed },
            .object("assessed", "When it was assessed.") { $0.assessed },
            .object("updated", "When the statement was last updated.") { $0.updated },
            .text("authority", "The authority that supervises the law.") { $0.authority },
            .url("complaint", "Where a complaint is made.") { $0.complaint },
        ]
    }
}

/// What is not accessible for one reason.
struct ShortcomingsView: View {
    let reason: String
    let descriptions: [String]

    static let fields: Fields<Self> = [
        .text("reason", "Why the law is not met, or does not apply.") { $0.reason },
        .list("descriptions", "What it is about.") { $0.descriptions },
    ]
}

extension StatementPage {
    init(_ statement: AccessibilityStatement, page: PageView, in context: PageContext) {
        let locale = context.locale
        let shortcomings = statement.shortcomings.values()
        self.init(
            page: page, texts: locale,
            intro: locale.fill(
                "statement.intro",
                ["actor": statement.actor.value ?? "", "service": statement.service.value ?? ""]),
            compliance: statement.compliance.value.map { locale["statement.compliance.\($0.rawValue)"] } ?? "",
            shortcomings: AccessibilityStatement.Shortcoming.Reason.allCases.compactMap { reason in
                let descriptions = shortcomings.filter { $0.reason.value == reason }.compactMap(\.text.value)
                guard !descriptions.isEmpty else { return nil }
                return ShortcomingsView(
                    reason: locale["statement.reasons.\(reason.rawValue)"], descriptions: descriptions)
            },
            method: statement.method.value.map { locale["statement.method.\($0.rawValue)"] } ?? "",
            howAssessed: statement.howAssessed.value ?? "", assessed: statement.assessed.value.map(context.date),
            updated: statement.updated.value.map(context.date), authority: statement.authority.value ?? "",
            complaint: statement.complaint.value ?? "")
    }
}
