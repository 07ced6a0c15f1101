/// A body: council, committee, administration, unit, function, or an external party.
package struct Body: Record {
    package init() {}

    package var type: Fact<Form> = .absent
    package var partOf: Fact<Reference> = .absent
    package var succeeds: Fact<[Reference]> = .absent
    package var external: Fact<Bool> = .absent
    package var alsoCalled: Fact<[String]> = .absent

    package static let fields: [Field<Self>] = [
        .certain("type", "What sort of body it is.", .oneOf(), \.type),
        .certain("external", "Whether it stands outside the municipality.", .flag, \.external),
        .optional("part_of", "The body that it belongs to.", .reference(to: .body), \.partOf),
        .optional("succeeds", "The bodies that it took over from.", .list(.reference(to: .body)), \.succeeds),
        .optional("also_called", "Other names in the sources.", .list(.text), \.alsoCalled),
    ]

    package enum Form: String, CaseIterable, Sendable {
        /// Kommunfullmäktige.
        case council
        /// Kommunstyrelsen.
        case executive
        /// Nämnd.
        case committee
        /// Förvaltning.
        case administration
        /// Enhet.
        case unit
        /// An officer's function, such as drogförebyggaren.
        case function
        /// Styrgrupp, referensgrupp, nätverk.
        case group
        /// A municipality as a party.
        case municipality
        /// Region (earlier landsting) or its units.
        case region
        /// A state authority.
        case authority
        /// Associations, companies, congregations and other organisations.
        case organisation
    }
}
