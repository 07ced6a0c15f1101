/// A word of municipal practice, explained.
package struct Term: Record {
    package init() {}

    package var forms: Fact<[String]> = .absent
    package var related: Fact<[Reference]> = .absent

    package static let fields: [Field<Self>] = [
        .given("forms", "Other forms of the word that occur in texts.", .list(.text), \.forms),
        .given("related", "Terms near to it.", .list(.reference(to: .term)), \.related),
    ]
}
