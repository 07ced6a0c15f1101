internal import Diagnostics

extension Compiler {
    /// Adds literal text, without the white space that the place's lines lose.
    mutating func add(_ range: Range<Int>, startsLine: Bool, in place: Place, _ context: inout HTMLContext) {
        let kept = startsLine ? place.dedented(range) : range
        let bytes = place.template.source.bytes[kept]
        for fault in context.read(bytes) {
            report("unsafe-place", fault.offset..<(fault.offset + 1), in: place, fault.message, .init(fault.advice))
        }
        if startsLine { units[place.unit].pendingLineStarts.append(units[place.unit].pendingText.count) }
        units[place.unit].pendingText += bytes
    }

    /// Adds a step after the literal text that waits.
    mutating func emit(_ instruction: Instruction, in unit: Int) {
        flush(unit)
        units[unit].instructions.append(instruction)
    }

    /// Makes a step of the literal text that waits; the number of steps there are then.
    @discardableResult
    mutating func flush(_ unit: Int) -> Int {
        let (bytes, starts) = (units[unit].pendingText, units[unit].pendingLineStarts)
        if !bytes.isEmpty || !starts.isEmpty {
            let firstLine = lineStarts.count
            lineStarts += starts.map { text.count + $0 }
            let range = keep(bytes[...])
            units[unit].instructions.append(.text(range, lineStarts: firstLine..<lineStarts.count))
            units[unit].pendingText = []
            units[unit].pendingLineStarts = []
        }
        return units[unit].instructions.count
    }

    /// Adds bytes to the program's text; where they are there.
    mutating func keep(_ bytes: ArraySlice<UInt8>) -> Range<Int> {
        let start = text.count
        text += bytes
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
