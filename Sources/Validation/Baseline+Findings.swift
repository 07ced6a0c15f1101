package import Content
package import Diagnostics

extension Baseline {
    /// The findings that are not in the baseline, and what is wrong with it: entries that it may not have and, where
    /// nothing else is wrong, entries whose finding is no longer there.
    ///
    /// - Parameters:
    ///   - source: the bytes of `content/baseline.yml`.
    ///   - text: the text of a file, for what findings are known by.
    package func applied(
        to diagnostics: [Diagnostic], source: [UInt8], text: @escaping (String) -> SourceText?
    ) -> [Diagnostic] {
        let entries = findings.values()
        guard !entries.isEmpty else { return diagnostics }
        let places = FieldPlaces(ofYAML: source, in: ContentFolder.baselinePath)
        var expected = Dictionary(
            entries.enumerated().map { ($1.fingerprint.value ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        var fingerprints = Fingerprints(source: text)
        var others = diagnostics.sorted().filter { diagnostic in
            guard FindingCodes.baselined.contains(diagnostic.code) else { return true }
            return expected.removeValue(forKey: fingerprints.next(diagnostic)) == nil
        }
        others += entries.indices.filter { entries[$0].code.value.map(FindingCodes.baselined.contains) == false }
            .map { Self.refusal(of: entries[$0], at: places.range(of: "findings.\($0 + 1).code")) }
        guard !others.contains(where: { $0.severity == .error }) else { return others }
        return others + expected.values.sorted().map { Self.stale(at: places.range(of: "findings.\($0 + 1)")) }
    }

    /// The file for a baseline of the findings, and how many it holds; those that it cannot hold, and notices, are left
    /// out.
    package static func file(
        of diagnostics: [Diagnostic], text: @escaping (String) -> SourceText?
    ) -> (bytes: [UInt8], count: Int) {
        var fingerprints = Fingerprints(source: text)
        let entries = diagnostics.sorted().filter { FindingCodes.baselined.contains($0.code) }
            .map { ($0, fingerprints.next($0)) }.filter { $0.0.severity > .notice }
            .map { diagnostic, fingerprint in
                "  - {code: \(diagnostic.code), file: \"\(diagnostic.file.escaped)\", fingerprint: \"\(fingerprint)\"}\n"
            }
        let head = """
            # Findings that were known when “insyn check --write-baseline” wrote this file.

            """
        let list = entries.isEmpty ? "findings: []\n" : "findings:\n" + entries.joined()
        return (Array((head + list).utf8), entries.count)
    }

    private static func refusal(of entry: Entry, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, "bad-baseline", in: ContentFolder.baselinePath, at: range,
            "“\(entry.code.value ?? "")” cannot be in a baseline",
            suggestions: [.init("remove the entry and mend what it is about")])
    }

    private static func stale(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .notice, "stale-baseline", in: ContentFolder.baselinePath, at: range,
            "this finding is no longer there",
            suggestions: [.init("remove the entry, or write the file anew with “insyn check --write-baseline”")])
    }
}

extension String {
    /// As YAML writes it between double quotation marks.
    fileprivate var escaped: String { replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }
}
