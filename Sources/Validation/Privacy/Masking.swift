package import Diagnostics

extension [Diagnostic] {
    /// The same findings with stars for the digits of personal identity numbers, wherever a finding would repeat them.
    package var withoutIdentityNumbers: [Diagnostic] {
        let lines = Set(filter(\.isSensitive).flatMap(\.lines))
        return map { diagnostic in
            var masked = diagnostic.masked
            if !lines.isEmpty, !lines.isDisjoint(with: diagnostic.lines) { masked.isSensitive = true }
            return masked
        }
    }
}

extension SourceText {
    /// The same text, byte for byte as long, with stars for the digits of personal identity numbers.
    package var withoutIdentityNumbers: SourceText { SourceText(path: path, bytes: bytes.masked) }
}

extension Diagnostic {
    private struct Line: Hashable {
        let file: String
        let number: Int
    }

    fileprivate var lines: [some Hashable] {
        (range.start.line...max(range.start.line, range.end.line)).map { Line(file: file, number: $0) }
    }

    fileprivate var masked: Diagnostic {
        var masked = self
        masked.file = file.masked
        masked.message = message.masked
        for index in notes.indices {
            masked.notes[index].message = notes[index].message.masked
            masked.notes[index].file = notes[index].file?.masked
        }
        for index in suggestions.indices {
            masked.suggestions[index].message = suggestions[index].message.masked
            masked.suggestions[index].replacement = suggestions[index].replacement?.masked
        }
        return masked
    }
}

extension Message {
    fileprivate var masked: Message {
        Message(
            pattern: pattern,
            arguments: arguments.map { argument in
                switch argument {
                case .text(let text): .text(text.masked)
                case .message(let message): .message(message.masked)
                }
            })
    }
}

extension String {
    fileprivate var masked: String {
        let bytes = Array(utf8)
        return IdentityNumberScan(bytes: bytes).numbers.isEmpty ? self : String(decoding: bytes.masked, as: UTF8.self)
    }
}

extension [UInt8] {
    fileprivate var masked: [UInt8] {
        var masked = self
        for number in IdentityNumberScan(bytes: self).numbers {
            for offset in number where masked[offset].isAlphanumeric { masked[offset] = UInt8(ascii: "*") }
        }
        return masked
    }
}
