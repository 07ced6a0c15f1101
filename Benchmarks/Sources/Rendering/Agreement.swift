import Templates

/// The data of a page, the same for every engine.
struct Agreement: Sendable {
    let title: String
    let summary: String
    let notice: String?
    let validFrom: String
    let body: String
    /// The body again, as Insyn takes markup.
    let markup: SafeHTML
    let owner: Person
    let parties: [Party]
    let site: Publisher

    struct Person: Sendable {
        let name: String
        let role: String
    }

    struct Party: Sendable {
        let name: String
        let role: String
        let isSigned: Bool
    }

    struct Publisher: Sendable {
        let name: String
        let description: String
        let contact: String
    }

    init(_ number: Int) {
        title = "Agreement \(number) on streets & parks"
        summary = "What the municipality and \"the region\" owe each other <\(number)> until further notice."
        notice = number.isMultiple(of: 2) ? nil : "Under renegotiation since §\(number)"
        validFrom = "2024-01-\(10 + number % 20)"
        body = Self.body
        markup = SafeHTML(escaped: Self.body)
        owner = Person(name: "Förvaltningschef Åsa Öberg", role: "Responsible")
        parties = (1...8).map {
            Party(name: "Party \($0) & partners", role: "pays 1/\($0) of the cost", isSigned: $0.isMultiple(of: 3))
        }
        site = Publisher(
            name: "Insyn", description: "What the municipality has promised", contact: "registrator@example.se")
    }

    private static let body = """
        <h2 id="background">Background</h2>
        <p>The parties agree that the street is kept clear of snow, that the park is open to all, and that the cost is
        shared as the table below says. What is not said here follows from the <a href="/avtal/ramavtal/">framework
        agreement</a>.</p>
        <h2 id="terms">Terms</h2>
        <ul><li>The agreement is followed up every spring.</li><li>It ends when a party says so in writing.</li></ul>
        """
}
