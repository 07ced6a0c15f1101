extension Problem {
    /// What is said of the problem: what it is, why it matters, and the wrong and the right way to write.
    package func explanation(in phrases: Phrasebook) -> String {
        let say = { (message: Message) in phrases.text(message, of: code) }
        return """
            \(code) (\(say(severity.noun)))

            \(say(documentation.what)) \(say(documentation.why))

            \(say("Wrong:"))

            \(indented(wrong(in: phrases)))

            \(say("Right:"))

            \(indented(right(in: phrases)))

            """
    }

    /// The same as a section of a Markdown page.
    package func section(in phrases: Phrasebook) -> String {
        let say = { (message: Message) in phrases.text(message, of: code) }
        return """
            ## \(code)

            **\(say(severity.noun))** – \(say(documentation.what)) \(say(documentation.why))

            \(say("Wrong:"))

            ```text
            \(wrong(in: phrases))
            ```

            \(say("Right:"))

            ```text
            \(right(in: phrases))
            ```

            """
    }

    /// Examples are the same in all languages, but where there is one of the language's own.
    private func wrong(in phrases: Phrasebook) -> String {
        phrases.text("wrong", under: code) ?? documentation.wrong
    }

    private func right(in phrases: Phrasebook) -> String {
        phrases.text("right", under: code) ?? documentation.right
    }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
            .joined(separator: "\n")
    }
}
