internal import Diagnostics

/// Compiles a template and all that it uses against the fields of a view, and goes on after every problem.
struct Compiler {
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
    var unitNumbers: [Unit.Key: Int] = [:]
    /// The calls that are made however short the lists of the data are.
    var calls: [Unit.Call] = []
    /// The first call of each unit from inside itself, where it must end in the context it began in.
    var recursions: [Int: Site] = [:]
    var slots = Numbering<SlotUse>()
    var paths = Numbering<[Int]>()
    var fields = Numbering<FieldUse>()
    var text: [UInt8] = []
    var lineStarts: [Int] = []
    var depth = 0
    private var size = 0

    /// What is the same for all nodes at one level of a template.
    struct Place {
        let template: Template
        let unit: Int
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

    mutating func compile(_ template: Template, for shape: Shape) {
        let slot = slots.number(of: .view(shape))
        let root = Scopes.Entry(content: .view(shape), slot: slot, origin: nil, kind: .object { shape })
        let key = Unit.Key(
            template: template.name, block: nil, scopes: Scopes().entering(root), overrides: Overrides(),
            context: HTMLContext())
        let unit = compile(template, template.nodes, as: key, dedent: 0..<0, from: nil)
        if units[unit].end?.state != .text { reportUnfinished(template) }
        reportEndlessCalls()
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

    /// The steps of all units in one row.
    func code() -> Code {
        var code = Code(
            text: text, lineStarts: lineStarts, readers: fields.values.map { $0.shape.entries[$0.place].reader },
            paths: paths.values, slotCount: slots.values.count)
        for unit in units {
            code.entries.append(code.instructions.count)
            code.instructions += unit.instructions
        }
        return code
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
    fileprivate var range: Range<Int> {
        switch self {
        case .text(let range, _): range
        case .variable(let name, _): name.range
        case .section(let section): section.name.range
        case .parent(let parent): parent.name.range
        case .block(let block): block.name.range
        }
    }
}
