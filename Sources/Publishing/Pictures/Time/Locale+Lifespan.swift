import Content

extension Locale {
    /// A lifespan in words: “1 januari 2014 – 31 december 2016”, “okänd början – okänt slut”.
    func words(for life: Lifespan) -> String {
        fill(
            "pictures.lifespan",
            ["from": words(for: life.beginning, "beginning"), "to": words(for: life.end, "end")])
    }

    private func words(for limit: Lifespan.Limit, _ side: String) -> String {
        switch limit {
        case .known(let bounds) where bounds.earliest == bounds.latest: words(for: bounds.date)
        case .known(let bounds): fill("pictures.within", ["date": words(for: bounds.date)])
        case .open: self["pictures.open-\(side)"]
        case .unknown: self["pictures.unknown-\(side)"]
        }
    }
}
