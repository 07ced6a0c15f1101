/// Prints diagnostics as workflow commands, which GitHub shows beside the changed lines.
///
/// GitHub shows no more than ten of a step. So the ten gravest become annotations, the rest is listed in the log, and
/// a notice says how many there are.
package struct GitHubPrinter {
    private let phrases: Phrasebook
    private let paths: RepositoryPaths
    private static let mostAnnotations = 10

    package init(phrases: Phrasebook = .english, paths: RepositoryPaths = RepositoryPaths()) {
        (self.phrases, self.paths) = (phrases, paths)
    }

    package func print(_ diagnostics: [Diagnostic]) -> String {
        let gravest = diagnostics.enumerated()
            .sorted { ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset) }.map(\.element)
        let rest = gravest.dropFirst(Self.mostAnnotations)
        return gravest.prefix(Self.mostAnnotations).map(annotation).joined() + (rest.isEmpty ? "" : list(Array(rest)))
    }

    private func annotation(_ diagnostic: Diagnostic) -> String {
        let range = diagnostic.range
        var properties = ["file=\(escapedProperty(paths.path(diagnostic.file)))", "line=\(range.start.line)"]
        properties.append("endLine=\(range.end.line)")
        // Columns are only taken for one line, and the last is the one that belongs to it.
        if range.start.line == range.end.line {
            let last = max(range.start.column, range.end.column - 1)
            properties += ["col=\(range.start.column)", "endColumn=\(last)"]
        }
        properties.append("title=\(escapedProperty(diagnostic.code))")
        let text = escaped(Wording(diagnostic, in: phrases).lines)
        return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::\(text)\n"
    }

    /// The rest as a group of the log, one a line.
    private func list(_ diagnostics: [Diagnostic]) -> String {
        let counts = phrases.text(diagnostics.counted)
        let title = phrases.text("and \(counts) more; the log of this step lists them")
        let lines = diagnostics.map { diagnostic in
            let start = diagnostic.range.start
            let place = "\(paths.path(diagnostic.file)):\(start.line):\(start.column)"
            let message = escaped(phrases.text(diagnostic.message, of: diagnostic.code))
            return "\(place): \(diagnostic.severity.rawValue)[\(diagnostic.code)]: \(message)\n"
        }
        return "::notice title=insyn::\(escaped(title))\n::group::insyn\n\(lines.joined())::endgroup::\n"
    }

    private func escaped(_ text: String) -> String {
        replacing(text, [("%", "%25"), ("\r", "%0D"), ("\n", "%0A")])
    }

    private func escapedProperty(_ text: String) -> String {
        replacing(text, [("%", "%25"), ("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C")])
    }

    private func replacing(_ text: String, _ pairs: [(Unicode.Scalar, String)]) -> String {
        text.unicodeScalars.map { scalar in pairs.first { $0.0 == scalar }?.1 ?? String(scalar) }.joined()
    }
}
