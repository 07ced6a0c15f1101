/// A sentence that is still to be put into words: its key in the locale file and what is to be filled in.
///
///     Phrase("agreement.attested.rule", ["date": .date(date), "document": .item(key)])
///     // sv.yml:  agreement: {attested: {rule: "{document} visar att avtalet fanns {date}."}}
package struct Phrase: Hashable, Sendable {
    package let key: String
    /// A list, because they are few and there are phrases by the hundred thousand.
    package let arguments: [Named]

    package init(_ key: String, _ arguments: KeyValuePairs<String, Argument> = [:]) {
        self.key = key
        self.arguments = arguments.map(Named.init)
    }

    package struct Named: Hashable, Sendable {
        package let name: String
        package let argument: Argument
    }

    package enum Argument: Hashable, Sendable {
        case text(String)
        case number(Int)
        case amount(Decimal, Amount.Unit)
        case date(EDTFDate)
        /// Shown as the item's title, and as a link to it where there can be links.
        case item(ItemKey)
        /// Another text of the locale file.
        case phrase(String)
    }
}
