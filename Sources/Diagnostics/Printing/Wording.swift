/// The words of a finding in a language.
struct Wording {
    let message: String
    let suggestions: [String]
    let notes: [String]

    init(_ diagnostic: Diagnostic, in phrases: Phrasebook) {
        let say = { (message: Message) in phrases.text(message, of: diagnostic.code) }
        message = say(diagnostic.message)
        suggestions = diagnostic.suggestions.map { say($0.message) }
        notes = diagnostic.notes.map { say($0.message) }
    }

    /// What is wrong, what to do and what else there is to know, a line each.
    var lines: String { ([message] + suggestions + notes).joined(separator: "\n") }
}
