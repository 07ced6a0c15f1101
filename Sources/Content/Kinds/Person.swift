/// An elected person or an officer, in their role and nothing private.
package struct Person: Record {
    package init() {}

    package var party: Fact<Reference> = .absent
    package var roles: Fact<[Role]> = .absent

    package static let fields: [Field<Self>] = [
        .optional("party", "The party for which the person was elected.", .reference(to: .party), \.party),
        .required("roles", "What the person was, and where.", .list(.record(Role.self)), \.roles),
    ]

    package struct Role: Record {
        package init() {}

        package var text: Fact<String> = .absent
        package var body: Fact<Reference> = .absent
        package var attested: Fact<EDTFDate> = .absent

        package static let fields: [Field<Self>] = [
            .required("text", "The role.", .text, \.text),
            .required("body", "The body in which the person has it.", .reference(to: .body), \.body),
            .optional("attested", "When a source shows it.", .date, \.attested),
        ]
    }
}
