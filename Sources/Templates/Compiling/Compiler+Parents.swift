internal import Diagnostics

extension Compiler {
    /// `{{>name}}` or `{{<name}}…{{/name}}`.
    mutating func compile(_ parent: Parent, in place: Place, _ context: inout HTMLContext) {
        guard let template = templates[parent.name.text] else { return reportUnknownTemplate(parent, in: place) }
        reportUnknownBlocks(of: parent, template, in: place)
        let indentation = parent.indentation.map { place.template.source.bytes[place.dedented($0)] }
        _ = context.read(indentation ?? [])
        let key = Unit.Key(
            template: template.name, block: nil, scopes: place.scopes,
            overrides: place.overrides.adding(parent.blocks, from: place.template.name), context: context)
        let site = Site(template: place.template.name, range: parent.name.range)
        let unit = unitNumbers[key] ?? compile(template, template.nodes, as: key, dedent: 0..<0, from: (site, place))
        call(unit, indentation.map { keep($0) }, at: site, in: place, &context)
    }

    /// `{{$name}}…{{/name}}` where it is printed.
    mutating func compile(_ block: Block, in place: Place, _ context: inout HTMLContext) {
        guard let filling = place.overrides.fillings[block.name.text], let template = templates[filling.template] else {
            guard enterLevel(block.name, in: place) else { return }
            compile(block.nodes, in: place, &context)
            depth -= 1
            return
        }
        let inner = block.isStandalone ? block.innerIndentation : nil
        let indentation = place.template.source.bytes[place.dedented(inner ?? block.indentation)]
        if block.isStandalone { _ = context.read(indentation) }
        let key = Unit.Key(
            template: template.name, block: filling.block.name.range.lowerBound, scopes: place.scopes,
            overrides: place.overrides.removing(block.name.text), context: context)
        let site = Site(template: place.template.name, range: block.name.range)
        let dedent = filling.block.innerIndentation ?? 0..<0
        let unit =
            unitNumbers[key]
            ?? compile(template, filling.block.content, as: key, dedent: dedent, from: (site, place))
        call(unit, keep(indentation), at: site, in: place, &context)
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

    /// Compiles a template or a block's content for one use of it; the number of the unit.
    mutating func compile(
        _ template: Template, _ nodes: [Node], as key: Unit.Key, dedent: Range<Int>,
        from caller: (site: Site, place: Place)?
    ) -> Int {
        let number = units.count
        units.append(Unit())
        unitNumbers[key] = number
        used.insert(template.name)
        var context = key.context
        let place = Place(
            template: template, unit: number, scopes: key.scopes, overrides: key.overrides, dedent: dedent)
        if let caller, !enterLevel(caller.site.range, in: caller.place) {
            units[number].end = context
            return number
        }
        compile(nodes, in: place, &context)
        if caller != nil { depth -= 1 }
        emit(.finish, in: number)
        units[number].end = context
        if let site = recursions[number], context != key.context { reportUnevenRecursion(site) }
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
