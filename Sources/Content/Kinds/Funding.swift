/// Money that was set aside and the lines that it went to.
package struct Funding: Record {
    package init() {}

    package var frames: Fact<[Amount]> = .absent
    package var lines: Fact<[Amount]> = .absent

    package static let fields: [Field<Self>] = [
        .required(
            "frames", "The sums that were set aside, each with who set it aside.", .list(.record(Amount.self)), \.frames
        ),
        .optional("lines", "What they went to.", .list(.record(Amount.self)), \.lines),
    ]
}

/// A sum of money.
package struct Amount: Record {
    package init() {}

    package var text: Fact<String> = .absent
    package var amount: Fact<Decimal> = .absent
    package var unit: Fact<Unit> = .absent
    package var exact: Fact<Bool> = .absent
    package var year: Fact<EDTFDate> = .absent
    package var stage: Fact<Stage> = .absent
    package var from: Fact<Reference> = .absent
    package var to: Fact<Reference> = .absent

    package static let fields: [Field<Self>] = [
        .certain("text", "What the money is for.", .text, \.text),
        .required("amount", "The sum, in the unit.", .decimal, \.amount),
        .certain("unit", "kr, tkr (thousands) or mnkr (millions).", .oneOf(), \.unit),
        .certain("exact", "False where the source says “about”.", .flag, \.exact),
        .required("year", "The year that it is for.", .date, \.year),
        .certain("stage", "Whether it is proposed, decided or allocated.", .oneOf(), \.stage),
        .optional("from", "The body that gives it.", .reference(to: .body), \.from),
        .optional("to", "Who or what it goes to.", .reference(to: .body, .initiative), \.to),
    ]

    package enum Unit: String, CaseIterable, Sendable {
        case kr, tkr, mnkr
    }

    package enum Stage: String, CaseIterable, Sendable {
        case proposed, decided, allocated
    }
}
