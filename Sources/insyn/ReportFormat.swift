import ArgumentParser
import Diagnostics

/// How findings are printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people: with the line, a caret and what to do.
    case text
    /// For people who listen: in full sentences.
    case plain
    case json
    /// SARIF 2.1.0, for code scanning.
    case sarif
    /// Annotations of GitHub.
    case github
    /// A code quality report of GitLab.
    case gitlab

    static let help: ArgumentHelp = """
        text, or plain in full sentences, for people; json, sarif (2.1.0), github (annotations) and gitlab (code \
        quality) for programs.
        """

    var isForPeople: Bool { self == .text || self == .plain }

    /// The findings of a site in the language of this run, coloured where `descriptor` wants it.
    func print(_ diagnostics: [Diagnostic], of options: SourceOptions, on descriptor: CInt) -> String {
        let (phrases, source) = (Language.phrases, options.text(of:))
        return switch self {
        case .text:
            TextPrinter(usesColour: Console.usesColour(descriptor), phrases: phrases, source: source).print(diagnostics)
        case .plain: PlainPrinter(phrases: phrases, source: source).print(diagnostics)
        case .json: JSONPrinter.print(diagnostics, in: phrases)
        case .sarif:
            SARIFPrinter(
                toolVersion: Insyn.version, problems: Problems.all, phrases: phrases,
                language: Language.spoken.rawValue,
                paths: options.repositoryPaths, source: source
            ).print(diagnostics)
        case .github: GitHubPrinter(phrases: phrases, paths: options.repositoryPaths).print(diagnostics)
        case .gitlab:
            GitLabPrinter(phrases: phrases, paths: options.repositoryPaths, source: source).print(diagnostics)
        }
    }
}

extension SourceOptions {
    /// Relative to the nearest folder around the source folder that holds `.git`; to the source folder where none does.
    fileprivate var repositoryPaths: RepositoryPaths {
        guard let place = FileSystem.realPath(source) else { return RepositoryPaths() }
        var parts = place.split(separator: "/")[...]
        var below: [Substring] = []
        while !FileSystem.exists("/" + (parts + [".git"]).joined(separator: "/")) {
            guard let last = parts.popLast() else { return RepositoryPaths() }
            below.insert(last, at: 0)
        }
        return RepositoryPaths(folder: below.joined(separator: "/"))
    }
}
