/// Runs a program's code. Its stacks are arrays, so that no depth of the data exhausts the thread's stack.
struct Machine {
    private let code: Code
    /// The values that names are looked up in.
    private var slots: [Value]
    private var entered: [(slot: Int, outer: Value)] = []
    private var loops: [Loop] = []
    private var calls: [(back: Int, indentation: [UInt8])] = []
    private var indentation: [UInt8] = []

    /// A list in its turns.
    private struct Loop {
        let elements: Elements
        let slot: Int
        let outer: Value
        var index = 0
    }

    /// The root is the value of the first slot.
    init(_ code: Code, root: Value) {
        self.code = code
        slots = Array(repeating: .absent, count: code.slotCount)
        slots[0] = root
    }

    mutating func run(into output: inout [UInt8]) {
        var step = code.entries[0]
        while true {
            switch code.instructions[step] {
            case .text(let range, let lineStarts): append(range, lineStarts, to: &output)
            case .print(let reference, let escaping): output.append(value(of: reference), as: escaping)
            case .test(let reference, let isInverted, let otherwise):
                if value(of: reference).isShown == isInverted { step += otherwise - 1 }
            case .enter(let reference, let slot, let otherwise):
                if !enter(value(of: reference), slot) { step += otherwise - 1 }
            case .leave: leave()
            case .each(let reference, let slot, let otherwise):
                if !begin(value(of: reference), slot) { step += otherwise - 1 }
            case .next(let body):
                if advance() { step += body - 1 }
            case .call(let unit, let added):
                call(added, from: step)
                step = code.entries[unit] - 1
            case .finish:
                guard let call = calls.popLast() else { return }
                (step, indentation) = (call.back, call.indentation)
            }
            step += 1
        }
    }

    private func value(of reference: Reference) -> Value {
        switch reference {
        case .slot(let slot): slots[slot]
        case .field(let slot, let field): slots[slot].field(field)
        case .path(let slot, let path): code.paths[path].reduce(slots[slot]) { $0.field($1) }
        case .position(let position): value(of: position)
        }
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

    private func append(_ range: Range<Int>, _ lineStarts: Range<Int>, to output: inout [UInt8]) {
        var start = range.lowerBound
        if !indentation.isEmpty {
            for lineStart in code.lineStarts[lineStarts] {
                output.append(contentsOf: code.text[start..<lineStart])
                output.append(contentsOf: indentation)
                start = lineStart
            }
        }
        output.append(contentsOf: code.text[start..<range.upperBound])
    }

    private mutating func enter(_ value: Value, _ slot: Int) -> Bool {
        guard value.isShown else { return false }
        entered.append((slot, slots[slot]))
        slots[slot] = value
        return true
    }

    private mutating func leave() {
        guard let (slot, outer) = entered.popLast() else { return }
        slots[slot] = outer
    }

    private mutating func begin(_ value: Value, _ slot: Int) -> Bool {
        guard case .list(let elements) = value, elements.count > 0 else { return false }
        loops.append(Loop(elements: elements, slot: slot, outer: slots[slot]))
        slots[slot] = elements.element(0)
        return true
    }

    /// Goes to the next element; whether there is one.
    private mutating func advance() -> Bool {
        guard let last = loops.indices.last else { return false }
        loops[last].index += 1
        let loop = loops[last]
        guard loop.index < loop.elements.count else {
            slots[loop.slot] = loop.outer
            loops.removeLast()
            return false
        }
        slots[loop.slot] = loop.elements.element(loop.index)
        return true
    }

    private mutating func call(_ added: Range<Int>?, from step: Int) {
        calls.append((step, indentation))
        if let added {
            indentation += code.text[added]
        } else {
            indentation = []
        }
    }
}

extension Value {
    fileprivate func field(_ field: Int) -> Value {
        guard case .object(let scope) = self else { return .absent }
        return scope.read(field)
    }
}
