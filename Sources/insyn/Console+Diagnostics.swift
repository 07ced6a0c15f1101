import Content
import Diagnostics
import Validation

extension Console {
    /// Prints findings on the way to something else: to standard error for people, and for programs, who also want to
    /// know that there are none, to standard output.
    static func printDiagnostics(_ diagnostics: [Diagnostic], _ options: SourceOptions, as format: ReportFormat = .text)
    {
        let descriptor = format.isForPeople ? standardError : standardOutput
        let diagnostics = format.isForPeople ? diagnostics.filter { $0.severity > .notice } : diagnostics
        if diagnostics.isEmpty, format.isForPeople { return }
        write(format.print(diagnostics, of: options, on: descriptor), to: descriptor)
    }
}

extension [Diagnostic] {
    func stopPublication(strict: Bool) -> Bool {
        contains { $0.severity == .error || strict && $0.severity == .warning }
    }
}

extension SourceOptions {
    /// The text of a file below the source folder, for excerpts, so without personal identity numbers; `nil` when it cannot be read.
    func text(of path: String) -> SourceText? {
        (try? Directory.read("\(source)/\(path)")).map { SourceText(path: path, bytes: $0).withoutIdentityNumbers }
    }
}
