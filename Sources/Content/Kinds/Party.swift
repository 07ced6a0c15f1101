/// A political party.
package struct Party: Record {
    package init() {}

    package var abbreviation: Fact<String> = .absent
    package var local: Fact<Bool> = .absent

    package static let fields: [Field<Self>] = [
        .certain("abbreviation", "The letters after a name: S, NL.", .text, \.abbreviation),
        .optional("local", "Whether it stands in one municipality only.", .flag, \.local),
    ]
}
