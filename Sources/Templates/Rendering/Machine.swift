/// Runs a program's code. Its stacks are arrays, so that no depth of the data exhausts the thread's stack.
struct Machine {
    private let code: Code
    private let root: Frame
    private let unfilled = Frame()
    /// The frames that names are looked up in. That of the root is there from the beginning, those of the objects that it
    /// holds are filled when they are first read, the others when their section begins.
    private var slots: [Frame]
    private var entered: [(slot: Int, outer: Frame)] = []
    private var loops: [Loop] = []
    private var calls: [Call] = []
    /// What the lines of the units that are running are indented with, of which the part from
    /// `indentationStart` on goes before those of the innermost.
    private var indentation: [UInt8] = []
    private var indentationStart = 0
    /// Where the page begins in the output.
    private var pageStart = 0

    /// A list in its turns.
    private struct Loop {
        let elements: Elements
        let slot: Int
        let outer: Frame
        var index = 0
    }

    /// Where to go on after a unit, and the indentation there.
    private struct Call {
        let step: Int
        let indentationStart: Int
        let indentationEnd: Int
    }

    /// The slot of the root: programs give it out first.
    static let rootSlot = 0

    init(_ code: Code, root: Frame) {
        self.code = code
        self.root = root
        slots = Array(repeating: unfilled, count: code.slotCount)
        slots[Self.rootSlot] = root
    }

    mutating func run(into output: inout [UInt8]) {
        let code = code
        let instructions = code.instructions.span
        let text = code.text.span
        let readers = code.readers.span
        var step = 0
        pageStart = output.count
        while true {
            switch instructions[step] {
            case .text(let range, let lineStarts): append(text, range, lineStarts, to: &output)
            case .print(let reference, let escaping): output.append(value(of: reference, readers), as: escaping)
            case .test(let reference, let isInverted, let otherwise):
                if value(of: reference, readers).isShown == isInverted { step += otherwise - 1 }
            case .enter(let reference, let slot, let otherwise):
                if !enter(value(of: reference, readers), slot) { step += otherwise - 1 }
            case .leave: leave()
            case .each(let reference, let slot, let otherwise):
                if !begin(value(of: reference, readers), slot) { step += otherwise - 1 }
            case .next(let body):
                if advance() { step += body - 1 }
            case .call(let unit, let added):
                call(added, from: step)
                step = code.entries[unit] - 1
            case .finish:
                guard let call = calls.popLast() else { return }
                step = finish(call)
            }
            step += 1
        }
    }

    @inline(__always)
    private mutating func value(of reference: Reference, _ readers: Span<any Reader>) -> Value {
        switch reference {
        case .field(let slot, let field): value(of: field, in: slot, readers)
        case .slot(let slot): frame(slot).value
        case .path(let slot, let path): value(of: code.paths[path], from: slot)
        case .position(let position): value(of: position)
        }
    }

    /// Does not count the references to reader and frame, which the code and the slots keep: between cores that share
    /// readers, counting takes longer than reading.
    @inline(__always)
    private mutating func value(of field: Int, in slot: Int, _ readers: Span<any Reader>) -> Value {
        if slots[slot] === unfilled { fill(slot) }
        let frame = Unmanaged.passUnretained(slots[slot])
        let reader = Unmanaged<AnyObject>.passUnretained(readers[field])
        return frame._withUnsafeGuaranteedRef { frame in reader._withUnsafeGuaranteedRef { frame.value(of: $0) } }
    }

    private mutating func frame(_ slot: Int) -> Frame {
        if slots[slot] === unfilled { fill(slot) }
        return slots[slot]
    }

    /// Only objects of the root are read before a section fills their slot.
    @inline(never)
    private mutating func fill(_ slot: Int) {
        if let field = code.rootObjects[slot] { slots[slot] = root.value(of: code.readers[field]).frame }
    }

    private mutating func value(of path: [Int], from slot: Int) -> Value {
        var frame = frame(slot)
        for step in 0..<path.count - 1 { frame = frame.value(of: code.readers[path[step]]).frame }
        return frame.value(of: code.readers[path[path.count - 1]])
    }

    private func value(of position: Reference.Position) -> Value {
        guard let loop = loops.last else { return .absent }
        return switch position {
        case .first: .flag(loop.index == 0)
        case .last: .flag(loop.index == loop.elements.count - 1)
        case .index: .integer(loop.index + 1)
        case .count: .integer(loop.elements.count)
        }
    }

    @inline(__always)
    private func append(
        _ text: Span<UInt8>, _ range: Range<Int>, _ lineStarts: Range<Int>, to output: inout [UInt8]
    ) {
        if lineStarts.isEmpty || indentation.count == indentationStart {
            output.append(text.extracting(range))
        } else {
            appendIndented(text, range, lineStarts, to: &output)
        }
    }

    private func appendIndented(
        _ text: Span<UInt8>, _ range: Range<Int>, _ lineStarts: Range<Int>, to output: inout [UInt8]
    ) {
        var start = range.lowerBound
        for line in lineStarts {
            let lineStart = code.lineStarts[line]
            output.append(text.extracting(start..<lineStart))
            if isAtLineStart(output) { output.append(indentation.span.extracting(indentationStart...)) }
            start = lineStart
        }
        output.append(text.extracting(start..<range.upperBound))
    }

    /// Not so where a block's first line goes on in a line of the template that it is put into.
    private func isAtLineStart(_ output: [UInt8]) -> Bool {
        output.count == pageStart || output.last == UInt8(ascii: "\n")
    }

    private mutating func enter(_ value: Value, _ slot: Int) -> Bool {
        guard value.isShown else { return false }
        entered.append((slot, slots[slot]))
        slots[slot] = value.frame
        return true
    }

    private mutating func leave() {
        guard let (slot, outer) = entered.popLast() else { return }
        slots[slot] = outer
    }

    private mutating func begin(_ value: Value, _ slot: Int) -> Bool {
        guard case .list(let elements) = value, elements.count > 0 else { return false }
        loops.append(Loop(elements: elements, slot: slot, outer: slots[slot]))
        slots[slot] = elements.element(0).frame
        return true
    }

    /// Goes to the next element; whether there is one.
    private mutating func advance() -> Bool {
        guard let last = loops.indices.last else { return false }
        loops[last].index += 1
        guard loops[last].index < loops[last].elements.count else {
            slots[loops[last].slot] = loops[last].outer
            loops.removeLast()
            return false
        }
        slots[loops[last].slot] = loops[last].elements.element(loops[last].index).frame
        return true
    }

    private mutating func call(_ added: Range<Int>?, from step: Int) {
        calls.append(Call(step: step, indentationStart: indentationStart, indentationEnd: indentation.count))
        if let added {
            indentation += code.text[added]
        } else {
            indentationStart = indentation.count
        }
    }

    private mutating func finish(_ call: Call) -> Int {
        indentation.removeSubrange(call.indentationEnd...)
        indentationStart = call.indentationStart
        return call.step
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ text: Span<UInt8>) {
        text.withUnsafeBufferPointer { append(contentsOf: $0) }
    }
}

extension Value {
    /// A frame in which the value is the scope.
    fileprivate var frame: Frame {
        if case .object(let frame) = self { frame } else { ValueFrame(self) }
    }
}
