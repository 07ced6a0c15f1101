/// Markup that may be put between tags as it is, because the program that made it has escaped every text in it.
package struct SafeHTML: Hashable, Sendable {
    package let bytes: [UInt8]

    /// Takes the markup's word for it: never make one of text that a person has written.
    package init(escaped bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Text that a person has written, escaped.
    package init(escaping text: String) {
        var bytes: [UInt8] = []
        bytes.append(text, as: .text)
        self.bytes = bytes
    }

    package init(escaped text: String) {
        bytes = Array(text.utf8)
    }
}
