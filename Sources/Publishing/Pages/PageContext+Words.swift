import Content

extension PageContext {
    func words(_ phrase: Phrase) -> String { locale.words(for: phrase, in: site) }

    func words(_ bounds: DayBounds) -> String { locale.words(for: bounds.date) }
}
