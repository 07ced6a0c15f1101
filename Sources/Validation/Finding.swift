package import Content
package import Diagnostics

/// A problem that a rule has found, before its place is looked up.
package struct Finding: Sendable {
    package let place: Place
    /// One line that says what is wrong, without a full stop.
    package let message: Message
    package let notes: [Note]
    package let suggestions: [Diagnostic.Suggestion]
    /// Whether what stands at the place may not be repeated.
    package var isSensitive = false
    /// What to write at the place, where one answer is right.
    package let replacement: String?

    init(at place: Place, _ message: Message, notes: [Note] = [], help: Message) {
        self.init(at: place, message, notes: notes, suggestions: [.init(help)])
    }

    init(
        at place: Place, _ message: Message, notes: [Note] = [], suggestions: [Diagnostic.Suggestion],
        replacement: String? = nil
    ) {
        (self.place, self.message, self.notes, self.suggestions) = (place, message, notes, suggestions)
        self.replacement = replacement
    }

    /// Another place that has a part in the problem.
    package struct Note: Sendable {
        package let message: Message
        package let place: Place

        init(_ message: Message, at place: Place) {
            (self.message, self.place) = (message, place)
        }
    }
}

/// Where something is, told as rules know it.
package enum Place: Sendable {
    /// The value of a field, with positions in lists counted from 1: `claims.2.outcome`.
    case field(String, of: Item)
    case range(SourceRange, of: Item)
    case text(SourceRange, inFile: String)
    /// A file as a whole, relative to the source folder.
    case file(String)

    package var file: String {
        switch self {
        case .field(_, let item), .range(_, let item): item.path
        case .text(_, let path), .file(let path): path
        }
    }
}
