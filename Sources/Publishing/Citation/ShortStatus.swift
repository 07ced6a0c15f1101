import Content

/// What an item is on the day of the site, in a few words, for citations and badges.
struct ShortStatus {
    let words: String
    let certainty: Certainty

    /// How the site shows what is sure: a whole line round it, dashes for what is proposed, dots for what is unknown.
    enum Certainty {
        case sure, proposed, unknown
    }

    private init(_ words: String, _ certainty: Certainty) {
        self.words = words
        self.certainty = certainty
    }

    /// `nil` for kinds of which nothing is derived.
    init?(_ item: Item, in context: PageContext) {
        switch context.derived[item.key] {
        case .decision(let report): self.init(report.standing, in: context.locale)
        case let derived:
            guard let status = derived.status else { return nil }
            self.init(context.words(status.label), Certainty(status.code))
        }
    }

    private init(_ standing: DecisionReport.Standing, in locale: Locale) {
        switch standing {
        case .decided: self.init(locale["decision.decided"], .sure)
        case .proposed: self.init(locale["decision.proposal"], .proposed)
        case .notYetMade: self.init(locale["status.point.not-yet-made"], .sure)
        case .unknown: self.init(locale["unknown.mark"], .unknown)
        }
    }
}

extension ShortStatus.Certainty {
    /// By the code of a status: `unknown-since`, `answered-proposed`.
    init(_ code: String) {
        let words = code.split(separator: "-")
        self = words.contains("unknown") ? .unknown : words.contains("proposed") ? .proposed : .sure
    }
}
