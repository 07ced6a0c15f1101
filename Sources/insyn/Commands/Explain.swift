import ArgumentParser
import Diagnostics

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Explains what a code means and what to do; without a code, lists all of them.",
        discussion: """
            Examples:
              insyn explain unknown-reference
              insyn explain --format markdown

            Ends with 2 if there is no such code.
            """)

    @OptionGroup var language: LanguageOption

    @Option(help: "text for a terminal, markdown for a page.")
    var format = Format.text

    @Argument(help: "A code, such as unknown-reference.")
    var code: String?

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown
    }

    func run() throws {
        let phrases = Language.phrases
        switch (try problem, format) {
        case (let problem?, .text): Console.write(problem.explanation(in: phrases))
        case (let problem?, .markdown): Console.write(problem.section(in: phrases))
        case (nil, .text): Console.write(ProblemReference(Problems.all).list(in: phrases))
        case (nil, .markdown): Console.write(ProblemReference(Problems.all).page(in: phrases))
        }
    }

    /// The problem with the code; `nil` where none is named.
    private var problem: Problem? {
        get throws {
            guard let code else { return nil }
            if let problem = Problems.all.first(where: { $0.code == code }) { return problem }
            let near = nearMiss(of: code, among: Problems.all.map(\.code))
            let help: Message = near.map { "did you mean “\($0)”?" } ?? "“insyn explain” lists all codes"
            throw Failure("nothing is reported as “\(code)”; \(help)")
        }
    }
}
