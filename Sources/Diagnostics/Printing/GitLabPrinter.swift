/// Prints diagnostics as a GitLab code quality report: a JSON array of `description`, `check_name`, `fingerprint`,
/// `severity` and `location`.
package struct GitLabPrinter {
    private let phrases: Phrasebook
    private let paths: RepositoryPaths
    private let source: (String) -> SourceText?

    package init(
        phrases: Phrasebook = .english, paths: RepositoryPaths = RepositoryPaths(),
        source: @escaping (String) -> SourceText?
    ) {
        (self.phrases, self.paths, self.source) = (phrases, paths, source)
    }

    package func print(_ diagnostics: [Diagnostic]) -> String {
        var fingerprints = Fingerprints(source: source)
        let findings = diagnostics.map { finding($0, fingerprint: fingerprints.next($0)) }
        return JSON.lines(findings)
    }

    private func finding(_ diagnostic: Diagnostic, fingerprint: String) -> JSON {
        let words = Wording(diagnostic, in: phrases)
        return .object([
            .init("description", .string(([words.message] + words.suggestions).joined(separator: "; "))),
            .init("check_name", .string(diagnostic.code)),
            .init("fingerprint", .string(fingerprint)),
            .init("severity", .string(severity(diagnostic.severity))),
            .init(
                "location",
                .object([
                    .init("path", .string(paths.path(diagnostic.file))),
                    .init(
                        "lines",
                        .object([
                            .init("begin", .integer(diagnostic.range.start.line)),
                            .init("end", .integer(diagnostic.range.end.line)),
                        ])),
                ])),
        ])
    }

    /// In the words of GitLab: info, minor, major, critical or blocker.
    private func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "critical"
        case .warning: "minor"
        case .notice: "info"
        }
    }
}
