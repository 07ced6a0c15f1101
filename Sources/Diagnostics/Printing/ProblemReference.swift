/// All that can be reported, as a list for a terminal and as a page.
package struct ProblemReference {
    private let problems: [Problem]

    package init(_ problems: [Problem]) { self.problems = problems }

    /// A line for each: code, severity and what is reported.
    package func list(in phrases: Phrasebook) -> String {
        let width = problems.map(\.code.utf8.count).max() ?? 0
        return problems.map { problem in
            let code = problem.code + String(repeating: " ", count: width - problem.code.utf8.count)
            let severity = phrases.text(problem.severity.noun, of: problem.code)
            return "\(code)  \(severity): \(phrases.text(problem.documentation.what, of: problem.code))\n"
        }.joined()
    }

    /// A page in Markdown, with a section for each.
    package func page(in phrases: Phrasebook) -> String {
        let title = phrases.text("What insyn reports")
        let about = phrases.text(
            "Errors stop publication, warnings do under --strict, notices never. `insyn explain` prints what stands here."
        )
        return "# \(title)\n\n\(about)\n\n" + problems.map { $0.section(in: phrases) }.joined(separator: "\n")
    }
}
