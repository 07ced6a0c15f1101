/// A fact that a derivation rests on, and where the sources say it.
package struct Evidence: Hashable, Sendable {
    /// The item in whose file the fact stands.
    package let item: ItemKey
    /// The field in that file, with positions in lists counted from 1: `attested.1.date`.
    package let field: String
    /// The fact in words.
    package let words: Phrase
    /// What the field says; `nil` where it is the lack of a value that counts.
    package let value: Phrase.Argument?
    /// Empty where no source supports the field, which a check reports.
    package let places: [Place]

    /// A document and the place in it; `at` is `nil` where the place is unknown.
    package struct Place: Hashable, Sendable {
        package let document: ItemKey
        package let at: String?
    }
}
