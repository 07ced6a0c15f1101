/// What messages are called in a language.
package struct Phrasebook: Sendable {
    /// By the code that a text is written under, and by the English pattern.
    private var texts: [String: [String: String]] = [:]
    /// By the English pattern alone; the first where there are several.
    private var shared: [String: String] = [:]

    /// Every pattern as it is.
    package static let english = Phrasebook([])

    package init(_ entries: [(code: String, pattern: String, text: String)]) {
        for (code, pattern, text) in entries {
            texts[code, default: [:]][pattern] = text
            if shared[pattern] == nil { shared[pattern] = text }
        }
    }

    /// The message in this language; in English what there is no text for.
    ///
    /// A text written under the code goes before the same pattern written under another.
    package func text(_ message: Message, of code: String = "") -> String {
        let own = texts[code]
        return message.text { own?[$0] ?? shared[$0] ?? $0 }
    }

    /// The text that is written under the code for the word; `nil` where there is none.
    func text(_ word: String, under code: String) -> String? { texts[code]?[word] }
}
