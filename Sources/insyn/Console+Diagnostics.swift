import Content
import Diagnostics

extension Console {
    /// Prints findings with excerpts to standard error.
    static func printDiagnostics(_ diagnostics: [Diagnostic], _ options: SourceOptions) {
        guard !diagnostics.isEmpty else { return }
        write(
            TextPrinter(usesColour: usesColour(standardError), source: options.text(of:)).print(diagnostics),
            to: standardError)
    }
}

extension [Diagnostic] {
    func stopPublication(strict: Bool) -> Bool {
        contains { $0.severity == .error || strict && $0.severity == .warning }
    }
}

extension SourceOptions {
    /// The text of a file below the source folder, for excerpts; `nil` when it cannot be read.
    func text(of path: String) -> SourceText? {
        (try? Directory.read("\(source)/\(path)")).map { SourceText(path: path, bytes: $0) }
    }
}
