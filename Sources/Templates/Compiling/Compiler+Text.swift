internal import Diagnostics

extension Compiler {
    /// Adds literal text, without the white space that the place's lines lose.
    mutating func add(_ range: Range<Int>, startsLine: Bool, in place: Place, _ context: inout HTMLContext) {
        let kept = startsLine ? place.dedented(range) : range
        let bytes = place.template.source.bytes[kept]
        for fault in context.read(bytes) {
            report("unsafe-place", fault.offset..<(fault.offset + 1), in: place, fault.message, .init(fault.advice))
        }
        if startsLine { lineStarts.append(text.count) }
        text += bytes
    }

    /// Adds a step after the literal text that waits.
    mutating func emit(_ instruction: Instruction, in unit: Int) {
        flush(unit)
        units[unit].instructions.append(instruction)
    }

    /// Makes a step of the literal text that waits; the number of steps there are then.
    @discardableResult
    mutating func flush(_ unit: Int) -> Int {
        let (waiting, lines) = (waitingText..<text.count, waitingLineStarts..<lineStarts.count)
        if !waiting.isEmpty || !lines.isEmpty {
            units[unit].instructions.append(.text(waiting, lineStarts: lines))
            dropWaitingText()
        }
        return units[unit].instructions.count
    }

    /// Forgets the literal text that waits.
    mutating func dropWaitingText() { (waitingText, waitingLineStarts) = (text.count, lineStarts.count) }

    /// Adds bytes to the text, where none waits; where they are there.
    mutating func keep(_ bytes: ArraySlice<UInt8>) -> Range<Int> {
        let start = text.count
        text += bytes
        waitingText = text.count
        return start..<text.count
    }
}

extension Compiler.Place {
    /// The text without as much of the white space that lines lose as it begins with.
    func dedented(_ range: Range<Int>) -> Range<Int> {
        let bytes = template.source.bytes
        let common = zip(bytes[range], bytes[dedent]).prefix { $0 == $1 }.count
        return (range.lowerBound + common)..<range.upperBound
    }
}
