internal import Diagnostics

extension Compiler {
    /// `{{>name}}` or `{{<name}}…{{/name}}`.
    mutating func compile(_ parent: Parent, in place: Place, _ context: inout HTMLContext) {
        guard let template = templates[parent.name.text] else { return reportUnknownTemplate(parent, in: place) }
        reportUnknownBlocks(of: parent, template, in: place)
        let indentation = parent.indentation.map { place.template.source.bytes[place.dedented($0)] }
        _ = context.read(indentation ?? [])
        let overrides = place.overrides.adding(parent.blocks, from: place.template)
        let use = Unit.Use(
            template: template, part: .whole,
            overrides: blockNames(of: template).isEmpty ? Overrides() : overrides, context: context)
        let site = Site(template: place.template, range: parent.name.range)
        let unit = unit(for: use, template.nodes, dedent: 0..<0, from: (site, place))
        call(unit, indentation.map { keep($0) }, at: site, in: place, &context)
    }

    /// `{{$name}}…{{/name}}` where it is printed.
    mutating func compile(_ block: Block, in place: Place, _ context: inout HTMLContext) {
        guard let filling = place.overrides.fillings[block.name.text] else {
            guard enterLevel(block.name, in: place) else { return }
            compile(block.nodes, in: place, &context)
            depth -= 1
            return
        }
        let inner = block.isStandalone ? block.innerIndentation : nil
        let indentation = place.template.source.bytes[place.dedented(inner ?? block.indentation)]
        if block.isStandalone { _ = context.read(indentation) }
        let use = Unit.Use(
            template: filling.template, part: .filling(filling.block.name.range.lowerBound),
            overrides: place.overrides.removing(block.name.text), context: context)
        let site = Site(template: place.template, range: block.name.range)
        let dedent = filling.block.innerIndentation ?? 0..<0
        let unit = unit(for: use, filling.block.content, dedent: dedent, from: (site, place))
        call(unit, keep(indentation), at: site, in: place, &context)
    }

    /// Nodes of a unit. Those between blocks are the same whatever fills the blocks, so they become units of their own.
    private mutating func compileRuns(_ nodes: [Node], in place: Place, _ context: inout HTMLContext) {
        guard !place.overrides.fillings.isEmpty else { return compile(nodes, in: place, &context) }
        var run: [Node] = []
        for node in nodes {
            if !isOpen(node) {
                run.append(node)
                continue
            }
            compileRun(run, in: place, &context)
            run = []
            compile([node], in: place, &context)
        }
        if run.count == nodes.count { compile(run, in: place, &context) } else { compileRun(run, in: place, &context) }
    }

    private mutating func compileRun(_ nodes: [Node], in place: Place, _ context: inout HTMLContext) {
        guard let first = nodes.first else { return }
        let use = Unit.Use(
            template: place.template, part: .run(first.range.lowerBound), overrides: Overrides(), context: context)
        let site = Site(template: place.template, range: first.range)
        let unit = unit(for: use, nodes, dedent: place.dedent, from: (site, place))
        call(unit, keep([]), at: site, in: place, &context)
    }

    /// Whether what the node prints depends on what fills blocks.
    private mutating func isOpen(_ node: Node) -> Bool {
        switch node {
        case .text, .variable: false
        case .section(let section): section.nodes.contains { isOpen($0) }
        case .block: true
        case .parent(let parent):
            !parent.blocks.isEmpty || templates[parent.name.text].map { !blockNames(of: $0).isEmpty } ?? false
        }
    }

    private mutating func call(
        _ unit: Int, _ indentation: Range<Int>?, at site: Site, in place: Place, _ context: inout HTMLContext
    ) {
        emit(.call(unit: unit, indentation: indentation), in: place.unit)
        if !place.descends { calls.append(Unit.Call(caller: place.unit, callee: unit, site: site)) }
        if let end = units[unit].end {
            context = end
        } else if recursions[unit] == nil {
            recursions[unit] = site
        }
    }

    /// The unit of a template or a block's content for one use of it, compiled if there is none yet.
    private mutating func unit(
        for use: Unit.Use, _ nodes: [Node], dedent: Range<Int>, from caller: (site: Site, place: Place)
    ) -> Int {
        let place = caller.place
        flush(place.unit)
        if let unit = reusable[use]?.first(where: { inherit(from: $0, in: place) }) { return unit }
        let key = Unit.Key(use: use, scopes: place.scopes)
        let unit = unitNumbers[key] ?? compile(nodes, as: key, dedent: dedent, from: caller)
        if units[unit].isReusable, units[unit].end != nil, inherit(from: unit, in: place) {
            reusable[use, default: []].append(unit)
        } else {
            units[place.unit].isReusable = false
        }
        return unit
    }

    /// Compiles a template or a block's content for one use of it; the number of the unit.
    mutating func compile(
        _ nodes: [Node], as key: Unit.Key, dedent: Range<Int>, from caller: (site: Site, place: Place)?
    ) -> Int {
        let template = key.use.template
        let number = units.count
        units.append(Unit())
        if template.diagnostics.contains(where: { $0.severity == .error }) { isFaulty = true }
        units[number].isReusable = template.diagnostics.isEmpty && !key.scopes.isUnknown
        unitNumbers[key] = number
        used.insert(template.name)
        var context = key.use.context
        let place = Place(
            template: template, unit: number, level: (caller?.place.level ?? 0) + 1, scopes: key.scopes,
            overrides: key.use.overrides, dedent: dedent)
        if let caller, key.use.deepens, !enterLevel(caller.site.range, in: caller.place) {
            units[number].isReusable = false
            units[number].end = context
            return number
        }
        compileRuns(nodes, in: place, &context)
        if caller != nil, key.use.deepens { depth -= 1 }
        emit(.finish, in: number)
        units[number].end = context
        if let site = recursions[number], context != key.use.context { reportUnevenRecursion(site) }
        return number
    }

    mutating func enterLevel(_ name: Name, in place: Place) -> Bool { enterLevel(name.range, in: place) }

    /// Goes one level deeper; not, after a diagnostic, where that is too deep.
    private mutating func enterLevel(_ range: Range<Int>, in place: Place) -> Bool {
        guard depth < Self.maximumDepth else {
            report(
                "too-deep", range, in: place,
                "sections, blocks and templates are nested more than \(Self.maximumDepth) levels deep here")
            return false
        }
        depth += 1
        return true
    }
}

extension Block {
    /// The nodes; what begins beside the opening tag begins a line where the block is put on a line of its own.
    fileprivate var content: [Node] {
        let start = name.range.upperBound
        return isStandalone || nodes.isEmpty ? nodes : [.text(start..<start, startsLine: true)] + nodes
    }
}

extension Unit.Use {
    /// Whether it is one level deeper than where it is used.
    fileprivate var deepens: Bool {
        if case .run = part { false } else { true }
    }
}
