package import Content

extension Locale {
    /// A phrase in words.
    package func words(for phrase: Phrase, in site: Site) -> String {
        fill(phrase.key) { name in
            phrase.arguments.first { $0.name == name }.map { words(for: $0.argument, in: site) }
        }
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

    /// The name of a field for readers: “Uppföljning › Ansvarig”, “Att-sats 2 › Utgång”.
    package func label(ofField path: String) -> String {
        guard path.utf8.contains(UInt8(ascii: ".")) else { return self["fields." + path] }
        var labels: [String] = []
        var last = ""
        for part in path.utf8.split(separator: UInt8(ascii: ".")).map({ String(Substring($0)) }) {
            if Int(part) == nil {
                labels.append(self["fields." + part])
            } else if !labels.isEmpty {
                labels[labels.count - 1] = "\(text("parts." + last) ?? self["fields." + last]) \(part)"
            }
            last = part
        }
        return labels.joined(separator: " › ")
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
