import Content
import Templates

/// What it takes to show facts on one page: the site, its words, and where the page is.
///
/// A class, because every view is made with it and its values have dozens of fields to copy.
final class PageContext: Sendable {
    let derived: DerivedSite
    let locale: Locale
    let addresses: Addresses
    /// What leads from the page to the root of the site: `../../`.
    let root: String
    let words: ExplainedWords

    init(
        derived: DerivedSite, locale: Locale, addresses: Addresses, root: String,
        words: ExplainedWords = ExplainedWords()
    ) {
        self.derived = derived
        self.locale = locale
        self.addresses = addresses
        self.root = root
        self.words = words
    }

    var site: Site { derived.site }

    /// For the facts of another item on the page, in whose texts no words are explained.
    var withoutWords: PageContext {
        PageContext(derived: derived, locale: locale, addresses: addresses, root: root)
    }

    func url(of key: ItemKey, fragment: String? = nil) -> String {
        addresses.url(of: key, fragment: fragment, root: root)
    }

    func link(to item: Item) -> LinkView {
        LinkView(url: url(of: item.key), title: item.title)
    }

    func link(_ fact: Fact<Reference>) -> LinkView? { site[fact].map(link) }

    func date(_ date: EDTFDate) -> DateView {
        DateView(words: locale.words(for: date), machine: machineDate(date))
    }

    func date(_ day: Day) -> DateView { DateView(words: locale.words(for: day), machine: day.description) }

    private func machineDate(_ date: EDTFDate) -> String? {
        guard case .instant(let span) = date.form, !span.isApproximate else { return nil }
        return [.day, .month, .year].contains(span.precision) ? date.text : nil
    }
}

extension PageContext {
    func fact(_ fact: Fact<String>) -> FactView? {
        view(fact) { [value($0)] }
    }

    private func value(_ text: String) -> ValueView {
        words.fields[text] == nil ? ValueView(text: text) : ValueView(sentence: sentence(text))
    }

    func fact(_ fact: Fact<EDTFDate>) -> FactView? {
        view(fact) { [ValueView(date: date($0))] }
    }

    func fact(_ fact: Fact<Reference>) -> FactView? {
        view(fact) { site[$0].map { [ValueView(link: link(to: $0))] } ?? [] }
    }

    func fact(_ fact: Fact<[Reference]>) -> FactView? {
        view(fact) { $0.compactMap { site[$0] }.map { ValueView(link: link(to: $0)) } }
    }

    func fact(_ fact: Fact<[String]>) -> FactView? {
        view(fact) { $0.map(value) }
    }

    func fact(_ fact: Fact<Int>) -> FactView? {
        view(fact) { [ValueView(text: String($0))] }
    }

    func fact(_ fact: Fact<Diarienummer>) -> FactView? {
        view(fact) { [ValueView(text: $0.text)] }
    }

    func fact(_ fact: Fact<Cadence>) -> FactView? {
        view(fact) { [ValueView(text: locale.words(for: $0))] }
    }

    /// A value of an enumeration in the words of `values.<family>.<value>`.
    func fact<Value: RawRepresentable<String>>(_ fact: Fact<Value>, _ family: String) -> FactView? {
        view(fact) { [ValueView(text: locale["values.\(family).\($0.rawValue)"])] }
    }

    func fact(_ fact: Fact<Bool>, _ family: String) -> FactView? {
        view(fact) { [ValueView(text: locale["values.\(family).\($0)"])] }
    }

    func unknown(_ unknown: Unknown?) -> UnknownView? {
        unknown.map { UnknownView($0, in: self) }
    }

    func view<Value>(_ fact: Fact<Value>, _ values: (Value) -> [ValueView]) -> FactView? {
        switch fact {
        case .absent: nil
        case .unknown(let unknown): FactView(values: [], unknown: self.unknown(unknown))
        case .known(let value): FactView(values: values(value), unknown: nil)
        }
    }
}

extension PageContext {
    func fact(_ fact: Fact<Decimal>) -> FactView? {
        view(fact) { [ValueView(text: locale.words(for: $0))] }
    }
}

extension UnknownView {
    init(_ unknown: Unknown, in context: PageContext) {
        self.init(
            reason: context.locale["unknown.\(unknown.reason.rawValue)"], note: unknown.note.map(context.sentence))
    }
}
