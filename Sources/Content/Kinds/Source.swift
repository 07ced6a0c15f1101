/// A document, the place in it, and the fields that it supports.
package struct Source: Record {
    package init() {}

    package var document: Fact<Reference> = .absent
    /// Section, heading or page: `§ 24 / Beslut`.
    package var at: Fact<String> = .absent
    package var supports: Fact<[String]> = .absent

    package static let fields: [Field<Self>] = [
        .certain("document", "The document.", .reference(to: .document), \.document),
        .required("at", "The place in it: section, heading or page.", .text, \.at),
        .certain("supports", "The fields that it supports.", .list(.text), \.supports),
    ]
}

/// A field about which the sources disagree, with what each of them says.
package struct Contradiction: Record {
    package init() {}

    package var field: Fact<String> = .absent
    package var about: Fact<String> = .absent
    package var readings: Fact<[Reading]> = .absent

    package static let fields: [Field<Self>] = [
        .given("field", "The field that it concerns; left out where no field holds it.", .text, \.field),
        .certain("about", "What they disagree on, as a question.", .text, \.about),
        .certain("readings", "What each source says.", .list(.record(Reading.self)), \.readings),
    ]

    package struct Reading: Record {
        package init() {}

        package var value: Fact<String> = .absent
        package var document: Fact<Reference> = .absent
        package var at: Fact<String> = .absent

        package static let fields: [Field<Self>] = [
            .certain("value", "What this source says.", .text, \.value),
            .certain("document", "The source.", .reference(to: .document), \.document),
            .required("at", "The place in it.", .text, \.at),
        ]
    }
}

/// That an item is no longer valid as published here; the page stays and says so.
package struct Withdrawal: Record {
    package init() {}

    package var date: Fact<Day> = .absent
    package var reason: Fact<String> = .absent

    package static let fields: [Field<Self>] = [
        .certain("date", "The day on which it was withdrawn.", .day, \.date),
        .certain("reason", "Why.", .text, \.reason),
    ]
}
