package import Content

extension Locale {
    /// A phrase in words.
    package func words(for phrase: Phrase, in site: Site) -> String {
        fill(phrase.key, phrase.arguments.mapValues { words(for: $0, in: site) })
    }

    package func words(for argument: Phrase.Argument, in site: Site) -> String {
        switch argument {
        case .text(let text): text
        case .number(let number): String(number)
        case .amount(let amount, let unit): "\(words(for: amount)) \(words(for: unit))"
        case .date(let date): words(for: date)
        case .item(let key): site[key]?.title ?? key.id
        case .phrase(let key): self[key]
        }
    }

    /// The name of a field for readers: “Uppföljning › Ansvarig”; positions in lists stay numbers.
    package func label(ofField path: String) -> String {
        path.split(separator: ".").map { Int($0) == nil ? self["fields.\($0)"] : String($0) }.joined(separator: " › ")
    }
}

extension Locale {
    /// How often: “varje år”, “var 18:e månad”, “en gång”.
    package func words(for cadence: Cadence) -> String {
        switch cadence {
        case .once: self["cadence.once"]
        case .none: self["cadence.none"]
        case .every(let months):
            text("cadence.months.\(months)") ?? fill("cadence.months.other", ["months": String(months)])
        }
    }
}
