package import Content
package import Diagnostics

/// How grave findings are on a site: as their rules say, but for what `content/site.yml` says otherwise.
package struct Severities: Sendable {
    /// What is wrong with the choices.
    package private(set) var diagnostics: [Diagnostic] = []
    private var chosen: [String: Severity] = [:]

    /// - Parameters:
    ///   - source: the bytes of `content/site.yml`.
    ///   - codes: of everything that can be reported.
    package init(_ configuration: SiteConfiguration, source: [UInt8], codes: Set<String>) {
        let choices = configuration.severities.values()
        guard !choices.isEmpty else { return }
        let places = FieldPlaces(ofYAML: source, in: ContentFolder.configurationPath)
        for (index, choice) in choices.enumerated() {
            guard let code = choice.code.value, let severity = choice.severity.value else { continue }
            if FindingCodes.adjustable.contains(code) {
                chosen[code] = severity
            } else {
                diagnostics.append(
                    Self.refusal(
                        of: code, isKnown: codes.contains(code), at: places.range(of: "severities.\(index + 1).code")))
            }
        }
    }

    /// An error stays one, whatever has been chosen for findings of its code.
    package func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !chosen.isEmpty else { return diagnostics }
        return diagnostics.map { diagnostic in
            guard diagnostic.severity != .error, let severity = chosen[diagnostic.code] else { return diagnostic }
            var changed = diagnostic
            changed.severity = severity
            return changed
        }
    }

    private static func refusal(of code: String, isKnown: Bool, at range: SourceRange) -> Diagnostic {
        let codes = FindingCodes.adjustable.sorted()
        let near = isKnown ? nil : nearMiss(of: code, among: codes)
        return Diagnostic(
            .error, "bad-severity", in: ContentFolder.configurationPath, at: range,
            isKnown ? "“\(code)” is always an error" : "nothing is reported as “\(code)”",
            suggestions: [near.map { .replace(with: $0) } ?? .init("only warnings and notices can be changed")])
    }
}
