/// One finding: what is wrong, where, and what to do about it.
///
///     Diagnostic(.error, "unknown-reference", in: "content/agreements/a.md", at: range,
///                "no body is called “nacka-socialnamden”",
///                suggestions: [.replace(with: "nacka-socialnamnden")])
package struct Diagnostic: Hashable, Sendable {
    package var severity: Severity
    /// The name of the problem, a word or words joined by hyphens; never reused for another problem.
    package var code: String
    /// The path relative to the source folder.
    package var file: String
    package var range: SourceRange
    /// One line that says what is wrong, without a full stop.
    package var message: Message
    package var notes: [Note]
    package var suggestions: [Suggestion]
    /// What mends it, where one answer is right.
    package var edits: [Edit]
    /// Whether the text at the range may not be repeated, in an excerpt or elsewhere.
    package var isSensitive: Bool

    package init(
        _ severity: Severity, _ code: String, in file: String, at range: SourceRange = .startOfFile,
        _ message: Message, notes: [Note] = [], suggestions: [Suggestion] = [], edits: [Edit] = [],
        isSensitive: Bool = false
    ) {
        self.edits = edits
        self.severity = severity
        self.code = code
        self.file = file
        self.range = range
        self.message = message
        self.notes = notes
        self.suggestions = suggestions
        self.isSensitive = isSensitive
    }

    /// Something else to know: a rule, or another place that has a part in the problem.
    package struct Note: Hashable, Sendable {
        package var message: Message
        /// The other place; absent when the note is about the same one.
        package var file: String?
        package var range: SourceRange?

        package init(_ message: Message, in file: String? = nil, at range: SourceRange? = nil) {
            self.message = message
            self.file = file
            self.range = range
        }
    }

    /// What to do about it.
    package struct Suggestion: Hashable, Sendable {
        package var message: Message
        /// The text to put in place of the diagnostic's range; absent where no single text is right.
        package var replacement: String?

        package init(_ message: Message, replacement: String? = nil) {
            self.message = message
            self.replacement = replacement
        }

        package static func replace(with text: String) -> Suggestion {
            Suggestion("did you mean “\(text)”?", replacement: text)
        }
    }
}

extension Diagnostic: Comparable {
    /// The order of printing: by file, place, then the graver first, then by code and words.
    package static func < (a: Self, b: Self) -> Bool {
        if a.file != b.file { return a.file < b.file }
        if a.range != b.range { return a.range < b.range }
        if a.severity != b.severity { return a.severity > b.severity }
        return (a.code, a.message) < (b.code, b.message)
    }
}
