import Diagnostics

/// YAML as a tree of nodes, and what is wrong with it.
enum YAMLDocument {
    /// The root, and what was wrong on the way; `nil` when there is no tree to read.
    static func parse(_ yaml: ArraySlice<UInt8>, of file: String, lineOffset: Int) -> (Node?, [Diagnostic]) {
        var refusals = YAMLRefusals(of: yaml, in: file, lineOffset: lineOffset)
        let refused = refusals.diagnostics()
        guard refused.isEmpty else { return (nil, refused) }
        return yaml.withUnsafeBufferPointer { bytes in
            var parser = YAMLParser(bytes)
            do throws(YAMLFailure) {
                let root = try parser.root()
                return (root, parser.duplicateKeys.map { duplicate($0, file, lineOffset) })
            } catch {
                let failure = diagnostic(for: error, in: yaml, file, lineOffset)
                return (nil, parser.duplicateKeys.map { duplicate($0, file, lineOffset) } + [failure])
            }
        }
    }

    private static func duplicate(_ key: Node.Scalar, _ file: String, _ lineOffset: Int) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-key", in: file,
            at: SourceRange(
                line: key.position.line + lineOffset, column: key.position.column,
                length: key.string.unicodeScalars.count),
            "the key “\(key.string)” stands here a second time", suggestions: [.init("keep one of them")])
    }

    private static func diagnostic(
        for failure: YAMLFailure, in yaml: ArraySlice<UInt8>, _ file: String, _ lineOffset: Int
    ) -> Diagnostic {
        let words = Message(pattern: failure.problem)
        let problem: Message = failure.context.map { "\(Message(pattern: $0)), \(words)" } ?? words
        let place = failure.position
        let unquoted = UnquotedText(onLine: place.line, of: String(decoding: yaml, as: UTF8.self))
        return Diagnostic(
            .error, "bad-yaml", in: file, at: SourceRange(line: place.line + lineOffset, column: place.column),
            "the front matter is no valid YAML: \(problem)",
            suggestions: [
                .init("put texts with “:”, “#” or quotation marks between double quotes, and indent with spaces")
            ], edits: unquoted.map { [.init($0.range.moved(by: lineOffset), $0.quoted)] } ?? [])
    }
}

extension SourceRange {
    fileprivate func moved(by lines: Int) -> SourceRange {
        SourceRange(
            SourcePosition(line: start.line + lines, column: start.column),
            SourcePosition(line: end.line + lines, column: end.column))
    }
}
