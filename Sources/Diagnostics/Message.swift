/// A sentence with arguments that remembers its English pattern, so that it can be said in other languages.
///
/// It is written as a string literal. The pattern is the literal with a number for each argument:
/// `"no \(kind) is called “\(id)”"` has the pattern `no %1 is called “%2”`. A part that is words, not a name or a
/// number, must be a message too: then it is translated in its place.
package struct Message: Sendable, ExpressibleByStringInterpolation {
    package let pattern: String
    package let arguments: [Argument]

    package indirect enum Argument: Sendable {
        /// What is the same in every language.
        case text(String)
        case message(Message)
    }

    package init(stringLiteral value: String) { self.init(pattern: value) }

    package init(stringInterpolation: StringInterpolation) {
        self.init(pattern: stringInterpolation.pattern, arguments: stringInterpolation.arguments)
    }

    /// For patterns that are no literals: the words for the values of an enumeration, and what a library says.
    package init(pattern: String, arguments: [Argument] = []) {
        self.pattern = pattern
        self.arguments = arguments
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pattern = ""
        fileprivate var arguments: [Argument] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            pattern.reserveCapacity(literalCapacity + 2 * interpolationCount)
            arguments.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) { pattern += literal }

        package mutating func appendInterpolation(_ message: Message) { append(.message(message)) }

        // A literal in an interpolation is a message.
        @_disfavoredOverload
        package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            append(.text(value.description))
        }

        private mutating func append(_ argument: Argument) {
            arguments.append(argument)
            pattern += "%\(arguments.count)"
        }
    }
}

extension Message {
    /// The message in the language of the patterns that `translate` gives.
    package func text(_ translate: (String) -> String) -> String {
        let template = translate(pattern)
        guard !arguments.isEmpty else { return template }
        var text = ""
        var rest = template[...]
        while let mark = rest.firstIndex(of: "%") {
            text += rest[..<mark]
            let digits = rest[mark...].dropFirst().prefix { $0.isASCII && $0.isNumber }
            rest = rest[digits.endIndex...]
            if let number = Int(digits), arguments.indices.contains(number - 1) {
                text += arguments[number - 1].text(translate)
            } else {
                text += "%" + digits
            }
        }
        return text + rest
    }
}

extension Message.Argument {
    fileprivate func text(_ translate: (String) -> String) -> String {
        switch self {
        case .text(let text): text
        case .message(let message): message.text(translate)
        }
    }
}

extension Message: CustomStringConvertible {
    /// In English.
    package var description: String { text { $0 } }
}

/// Messages are the same when they say the same in English.
extension Message: Hashable, Comparable {
    package static func == (a: Self, b: Self) -> Bool { a.description == b.description }

    package static func < (a: Self, b: Self) -> Bool { a.description < b.description }

    package func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

extension [Message] {
    /// The messages in a row, with a message between each two: `a motion or a decision`.
    package func joined(separator: Message) -> Message {
        let arguments = map { Message.Argument.message($0) }
        let row = arguments.enumerated().flatMap { $0 == 0 ? [$1] : [.message(separator), $1] }
        return Message(pattern: row.indices.map { "%\($0 + 1)" }.joined(), arguments: row)
    }
}
