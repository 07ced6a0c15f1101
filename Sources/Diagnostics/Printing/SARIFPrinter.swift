/// Prints diagnostics as a log in SARIF 2.1.0 (OASIS), with what is said of their codes, fingerprints and fixes.
package struct SARIFPrinter {
    private let toolVersion: String
    private let language: String
    private let problems: [String: Problem]
    private let phrases: Phrasebook
    private let paths: RepositoryPaths
    private let source: (String) -> SourceText?

    /// `language` is that of the phrases, as BCP 47 says it.
    package init(
        toolVersion: String, problems: [Problem], phrases: Phrasebook = .english, language: String = "en",
        paths: RepositoryPaths = RepositoryPaths(), source: @escaping (String) -> SourceText?
    ) {
        self.toolVersion = toolVersion
        self.problems = Dictionary(problems.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        (self.phrases, self.language, self.paths, self.source) = (phrases, language, paths, source)
    }

    package func print(_ diagnostics: [Diagnostic]) -> String {
        let codes = Set(diagnostics.map(\.code)).sorted()
        let indices = Dictionary(uniqueKeysWithValues: zip(codes, codes.indices))
        var fingerprints = Fingerprints(source: source)
        let results = diagnostics.map { result($0, indices[$0.code], fingerprints.next($0)) }
        let driver: JSON = .object([
            .init("name", .string("insyn")), .init("version", .string(toolVersion)),
            .init("rules", .array(codes.map(rule))),
        ])
        let run: JSON = .object([
            .init("tool", .object([.init("driver", driver)])), .init("language", .string(language)),
            .init("columnKind", .string("unicodeCodePoints")), .init("results", .array(results)),
        ])
        let log: JSON = .object([
            .init("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
            .init("version", .string("2.1.0")), .init("runs", .array([run])),
        ])
        return String(decoding: log.bytes, as: UTF8.self) + "\n"
    }

    private func rule(_ code: String) -> JSON {
        guard let problem = problems[code] else { return .object([.init("id", .string(code))]) }
        let documentation = problem.documentation
        return .object([
            .init("id", .string(code)),
            .init("shortDescription", message(phrases.text(documentation.what, of: code))),
            .init("fullDescription", message(phrases.text(documentation.why, of: code))),
            .init("help", message(problem.explanation(in: phrases))),
            .init("defaultConfiguration", .object([.init("level", .string(problem.severity.level))])),
        ])
    }

    private func result(_ diagnostic: Diagnostic, _ index: Int?, _ fingerprint: String) -> JSON {
        let words = Wording(diagnostic, in: phrases)
        let related = related(diagnostic, words)
        let fix = fix(diagnostic, words)
        return .object(
            [
                .init("ruleId", .string(diagnostic.code)), .init("ruleIndex", .integer(index ?? -1)),
                .init("level", .string(diagnostic.severity.level)), .init("message", message(words.lines)),
                .init("locations", .array([location(diagnostic.file, diagnostic.range)])),
                .init("partialFingerprints", .object([.init("insyn/v1", .string(fingerprint))])),
            ] + (related.isEmpty ? [] : [.init("relatedLocations", .array(related))])
                + (fix.map { [.init("fixes", .array([$0]))] } ?? []))
    }

    /// Each place once, as the schema demands.
    private func related(_ diagnostic: Diagnostic, _ words: Wording) -> [JSON] {
        var places: [JSON] = []
        for (note, text) in zip(diagnostic.notes, words.notes) where note.file != nil {
            let place = location(note.file ?? diagnostic.file, note.range, message: text)
            if !places.contains(place) { places.append(place) }
        }
        return places
    }

    private func location(_ file: String, _ range: SourceRange?, message text: String? = nil) -> JSON {
        let region = range.map { [JSON.Member("region", self.region($0))] } ?? []
        let place: JSON = .object([.init("artifactLocation", artifact(file))] + region)
        return .object(
            [.init("physicalLocation", place)] + (text.map { [.init("message", message($0))] } ?? []))
    }

    /// Absent where no single answer is right.
    private func fix(_ diagnostic: Diagnostic, _ words: Wording) -> JSON? {
        guard let source = source(diagnostic.file) else { return nil }
        let replacements: [JSON] = diagnostic.edits.compactMap { edit in
            source.insertion(of: edit).map { text in
                .object([
                    .init("deletedRegion", region(edit.range)),
                    .init("insertedContent", .object([.init("text", .string(text))])),
                ])
            }
        }
        guard !replacements.isEmpty else { return nil }
        let change: JSON = .object([
            .init("artifactLocation", artifact(diagnostic.file)), .init("replacements", .array(replacements)),
        ])
        let description = words.suggestions.first ?? words.lines
        return .object([.init("description", message(description)), .init("artifactChanges", .array([change]))])
    }

    private func artifact(_ file: String) -> JSON {
        .object([.init("uri", .string(paths.uri(file))), .init("uriBaseId", .string("%SRCROOT%"))])
    }

    private func region(_ range: SourceRange) -> JSON {
        .object([
            .init("startLine", .integer(range.start.line)), .init("startColumn", .integer(range.start.column)),
            .init("endLine", .integer(range.end.line)), .init("endColumn", .integer(range.end.column)),
        ])
    }

    private func message(_ text: String) -> JSON { .object([.init("text", .string(text))]) }
}

extension Severity {
    /// In the words of SARIF.
    fileprivate var level: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .notice: "note"
        }
    }
}
