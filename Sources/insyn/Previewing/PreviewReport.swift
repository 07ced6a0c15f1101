import Diagnostics
import Preview

/// What is wrong with the files of a preview: what pages are told of it, and what the console has not yet said.
struct PreviewReport: Sendable {
    private let options: SourceOptions
    private var errors: [String] = []
    private var errorCount = 0
    private var warnings: [String: [Diagnostic]] = [:]
    /// What the console has said.
    private var said: Set<Diagnostic> = []
    private var hasBeenSound: Bool?

    /// More than anybody reads on a page; where a file goes that all others name, there may be thousands.
    private static let mostShown = 20

    init(_ options: SourceOptions) { self.options = options }

    /// Takes in what has been found now; `isWhole` where all has been looked at.
    mutating func take(_ found: [Diagnostic], isWhole: Bool) {
        let errors = found.filter { $0.severity == .error }
        let warnings = found.filter { $0.severity == .warning }
        self.errors = shortened(errors)
        errorCount = errors.count
        self.warnings = Dictionary(grouping: warnings, by: \.file)
        for part in [errors, warnings] {
            let text = shortened(part.filter { !said.contains($0) }).joined()
            if !text.isEmpty { Console.printError(text) }
        }
        said = isWhole ? Set(found) : said.union(found)
        if isWhole || !errors.isEmpty { saySoundness(errors.isEmpty) }
    }

    /// Takes in why nothing can be read.
    mutating func take(_ failure: Message) {
        errors = [Language.phrases.text(failure)]
        errorCount = 1
        saySoundness(false)
        Console.say(failure, to: Console.standardError)
    }

    private mutating func saySoundness(_ isSound: Bool) {
        if isSound, hasBeenSound != true { Console.say("no errors: all can be published", to: Console.standardError) }
        hasBeenSound = isSound
    }

    /// `nil` where there are no errors.
    var alert: PreviewState.Alert? {
        let title: Message =
            errorCount == 1
            ? "an error keeps the site from being published" : "\(errorCount) errors keep the site from being published"
        return errors.isEmpty
            ? nil
            : PreviewState.Alert(
                title: Language.phrases.text(title), problems: errors, close: Language.phrases.text("Close"))
    }

    func warnings(in file: String) -> [String] { shortened(warnings[file] ?? []) }

    private func shortened(_ found: [Diagnostic]) -> [String] {
        let printer = TextPrinter(usesColour: false, phrases: Language.phrases, source: options.text(of:))
        let shown = found.prefix(Self.mostShown).map { printer.print([$0]) }
        guard found.count > shown.count else { return shown }
        let rest: Message = "and \(found.count - shown.count) more; insyn check lists them"
        return shown + [Language.phrases.text(rest) + "\n"]
    }
}
