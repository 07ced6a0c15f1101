import Diagnostics
internal import Yams

/// YAML as a tree of nodes with their marks, with every scalar kept as the text that was written.
enum YAMLDocument {
    /// The root, and what was wrong on the way; `nil` when there is no tree to read.
    static func parse(_ yaml: ArraySlice<UInt8>, of file: String, lineOffset: Int) -> (Node?, [Diagnostic]) {
        var refusals = YAMLRefusals(of: yaml, in: file, lineOffset: lineOffset)
        let refused = refusals.diagnostics()
        guard refused.isEmpty else { return (nil, refused) }
        return compose(String(decoding: yaml, as: UTF8.self), file, lineOffset)
    }

    /// A duplicated key makes Yams give up, so the later ones are reported, set aside, and the rest is read.
    private static func compose(_ yaml: String, _ file: String, _ lineOffset: Int) -> (Node?, [Diagnostic]) {
        var yaml = yaml
        var diagnostics: [Diagnostic] = []
        for _ in 0..<20 {
            do {
                return (try Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot(), diagnostics)
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                let found = DuplicateKeys(keys, line: context.mark.line, column: context.mark.column, in: yaml)
                diagnostics += found.diagnostics(file, lineOffset)
                guard !found.occurrences.isEmpty else { return (nil, diagnostics) }
                yaml = found.yamlWithoutThem
            } catch {
                return (nil, diagnostics + [diagnostic(for: error, in: yaml, file, lineOffset)])
            }
        }
        return (nil, diagnostics)
    }

    private static func diagnostic(for error: any Error, in yaml: String, _ file: String, _ lineOffset: Int)
        -> Diagnostic
    {
        var place = SourcePosition(line: 1, column: 1)
        var problem: Message = "the YAML cannot be read"
        switch error as? YamlError {
        case .scanner(let context, let text, let mark, _), .parser(let context, let text, let mark, _),
            .composer(let context, let text, let mark, _):
            place = SourcePosition(line: mark.line, column: mark.column)
            let words = Message(pattern: text)
            problem = context.map { "\(Message(pattern: $0.text)), \(words)" } ?? words
        case .reader(let text, let offset, _, let yaml):
            problem = Message(pattern: text)
            place = position(offset ?? 0, in: yaml)
        default: break
        }
        let unquoted = UnquotedText(onLine: place.line, of: yaml)
        return Diagnostic(
            .error, "bad-yaml", in: file, at: SourceRange(line: place.line + lineOffset, column: place.column),
            "the front matter is no valid YAML: \(problem)",
            suggestions: [
                .init("put texts with “:”, “#” or quotation marks between double quotes, and indent with spaces")
            ], edits: unquoted.map { [.init($0.range.moved(by: lineOffset), $0.quoted)] } ?? [])
    }

    private static func position(_ offset: Int, in yaml: String) -> SourcePosition {
        let before = yaml.prefix(offset)
        let line = before.utf8.count(where: { $0 == 0x0A }) + 1
        let lastLine = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        return SourcePosition(line: line, column: lastLine.unicodeScalars.count + 1)
    }
}

extension SourceRange {
    fileprivate func moved(by lines: Int) -> SourceRange {
        SourceRange(
            SourcePosition(line: start.line + lines, column: start.column),
            SourcePosition(line: end.line + lines, column: end.column))
    }
}
