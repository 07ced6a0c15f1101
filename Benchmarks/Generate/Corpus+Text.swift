extension Corpus {
    /// The Markdown of an item: about 2 kB with headings, links, emphasis, a list, and often a table or footnotes.
    func text(of item: Item) -> String {
        var random = Random(item.kind.place * 7_000_003 + item.number + 500)
        let number = item.number
        var parts = [
            "\(random.sentences(2)) Läs \(link("beslutet", .decision, number + 1)) och "
                + "\(link("handlingen", .document, number + 2)). \(random.sentence())",
            "## Så följs det upp",
            "\(link("Nämnden", .body, number + 3)) har *ansvaret*. \(random.sentences(3))",
            (0..<3).map { _ in "- \(random.sentence())" }.joined(separator: "\n"),
        ]
        if number % 3 == 0 { parts += ["## Pengarna", table(number, &random)] }
        if number % 4 == 0 {
            parts += [
                "\(random.sentence())[^1] **Se även** \(link("insatsen", .initiative, number + 1)).",
                "[^1]: \(random.sentence())",
            ]
        }
        parts += ["## Vad vi inte vet", random.sentences(8)]
        if number % 3 != 0 { parts.append("> \(random.sentences(2))") }
        parts.append("Ämnet beskrivs under \(link("ämnet", .topic, number + 1)). \(random.sentences(3))")
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func table(_ number: Int, _ random: inout Random) -> String {
        let rows = (0..<4).map { "| \(random.area()) | \(random.field()) | \(100 + number % 900 + $0) tkr |" }
        return (["| Område | Insats | Kostnad |", "|---|---|--:|"] + rows).joined(separator: "\n")
    }
}
