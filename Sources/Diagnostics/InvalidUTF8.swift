extension SourceText {
    /// What is wrong where the bytes are not UTF-8, at the first that is not; `nil` when all are.
    package var encodingProblem: Diagnostic? {
        guard let offset = firstInvalidUTF8(in: bytes) else { return nil }
        return Diagnostic(
            .error, "invalid-utf8", in: path, at: range(offset..<offset), "the file is not UTF-8",
            suggestions: [.init("save it again with the encoding UTF-8")])
    }
}

/// The offset of the first byte that is not part of a well-formed Unicode scalar; `nil` when all are.
package func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
        switch parser.parseScalar(from: &iterator) {
        case .valid(let scalar): offset += scalar.count
        case .error: return offset
        case .emptyInput: return nil
        }
    }
}
