internal import Diagnostics

/// Compiles templates and all that they use against the fields of views, and goes on after every problem.
///
/// What one program has compiled the next one reuses where the names mean the same: see ``Question``.
struct Compiler: Sendable {
    /// Sections, blocks and templates inside each other; one more is a diagnostic.
    static let maximumDepth = Parser.maximumDepth
    /// Steps of compiling, counted again for every use; a template that needs more is a diagnostic.
    static let maximumSize = 50_000

    let templates: [String: Template]
    var diagnostics: [Diagnostic] = []
    /// The same, so that a template compiled for several uses reports a problem once.
    var reported: Set<Diagnostic> = []
    /// The names of all templates that were compiled.
    var used: Set<String> = []
    var units: [Unit] = []
    /// The units of the program that is being compiled.
    var unitNumbers: [Unit.Key: Int] = [:]
    /// The units of all programs that can stand for another use.
    var reusable: [Unit.Use: [Int]] = [:]
    var blockNames: [String: Set<String>] = [:]
    /// The calls that are made however short the lists of the data are.
    var calls: [Unit.Call] = []
    /// The first call of each unit from inside itself, where it must end in the context it began in.
    var recursions: [Int: Site] = [:]
    var slots = Numbering<SlotUse>()
    var paths = Numbering<[Int]>()
    private(set) var fields = Numbering<FieldUse>()
    /// Of the fields, by their numbers; of those of the root, in the first program that had them.
    private var readers: [any Reader] = []
    private var rootFields: [Int] = []
    /// The literal text of all units, and where lines start in it.
    var text: [UInt8] = []
    var lineStarts: [Int] = []
    /// Where the text and the line starts begin that no step prints yet. They are of the unit that is being compiled.
    var waitingText = 0
    var waitingLineStarts = 0
    var depth = 0
    /// Whether anything is wrong with the program that is being compiled.
    var isFaulty = false
    private var size = 0

    /// What is the same for all nodes at one level of a template.
    struct Place {
        let template: Template
        let unit: Int
        /// How many units are inside each other here.
        let level: Int
        var scopes: Scopes
        let overrides: Overrides
        /// The white space that the lines lose, a part of the template's text.
        let dedent: Range<Int>
        /// Whether a list or an optional of the unit has been entered.
        var descends = false
    }

    init(_ templates: [String: Template]) {
        self.templates = templates
    }

    /// The program of a template for views of the shape; absent if anything is wrong with it or with what it uses.
    mutating func program(of template: Template, for shape: Shape) -> Code? {
        (unitNumbers, calls, recursions, size, isFaulty) = ([:], [], [:], 0, false)
        let root = Scopes.Entry(
            content: .root, shape: shape, slot: slots.number(of: .root), kind: .object { shape }, level: 0)
        let use = Unit.Use(template: template, part: .whole, overrides: Overrides(), context: HTMLContext())
        let key = Unit.Key(use: use, scopes: Scopes().entering(root))
        let unit = compile(template.nodes, as: key, dedent: 0..<0, from: nil)
        if units[unit].end?.state != .text { reportUnfinished(template) }
        reportEndlessCalls()
        return isFaulty ? nil : code(of: unit, for: shape)
    }

    mutating func compile(_ nodes: [Node], in place: Place, _ context: inout HTMLContext) {
        for node in nodes {
            size += 1
            guard size <= Self.maximumSize else { return reportSize(node, place) }
            switch node {
            case .text(let range, let startsLine): add(range, startsLine: startsLine, in: place, &context)
            case .variable(let name, let isRaw): compile(name, isRaw: isRaw, in: place, &context)
            case .section(let section): compile(section, in: place, &context)
            case .parent(let parent): compile(parent, in: place, &context)
            case .block(let block): compile(block, in: place, &context)
            }
        }
    }

    /// The steps of a unit and of those that it leads to in one row.
    private func code(of unit: Int, for root: Shape) -> Code {
        let unplaced = -1
        var code = Code(
            entries: Array(repeating: unplaced, count: units.count), text: text, lineStarts: lineStarts,
            readers: readers(in: root), paths: paths.values,
            slotCount: slots.values.count)
        for case (let slot, .rootObject(let field)) in slots.values.enumerated() { code.rootObjects[slot] = field }
        var waiting = [unit]
        while let unit = waiting.popLast() {
            guard code.entries[unit] == unplaced else { continue }
            code.entries[unit] = code.instructions.count
            code.instructions += units[unit].instructions
            for case .call(let callee, _) in units[unit].instructions { waiting.append(callee) }
        }
        return code
    }

    mutating func number(of field: FieldUse) -> Int {
        let number = fields.number(of: field)
        if number == readers.count {
            readers.append(field.shape.entries[field.place].reader)
            if field.isOfRoot { rootFields.append(number) }
        }
        return number
    }

    /// A field that this root does not have is read by no step of its program.
    private func readers(in root: Shape) -> [any Reader] {
        var readers = readers
        for number in rootFields {
            if let place = root.place(of: fields.values[number].name) { readers[number] = root.entries[place].reader }
        }
        return readers
    }

    private mutating func reportSize(_ node: Node, _ place: Place) {
        guard size == Self.maximumSize + 1 else { return }
        report(
            "too-large", node.range, in: place,
            "the template and those it uses grow beyond \(Self.maximumSize) steps here",
            .init("use fewer templates inside each other"))
    }
}

extension Node {
    /// The place that a problem with the node is shown at.
    var range: Range<Int> {
        switch self {
        case .text(let range, _): range
        case .variable(let name, _): name.range
        case .section(let section): section.name.range
        case .parent(let parent): parent.name.range
        case .block(let block): block.name.range
        }
    }
}
