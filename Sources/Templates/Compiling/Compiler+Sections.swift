internal import Diagnostics

extension Compiler {
    mutating func compile(_ section: Section, in place: Place, _ context: inout HTMLContext) {
        guard enterLevel(section.name, in: place) else { return }
        defer { depth -= 1 }
        var opening: Opening?
        if let target = resolve(section.name, in: place) { opening = self.opening(of: section, target, in: place) }
        compile(section, as: opening ?? .unknown, in: place, &context)
    }

    /// What happens where a section opens.
    private enum Opening {
        case test(Reference, isInverted: Bool)
        case enter(Reference, Scopes.Entry, isCertain: Bool)
        case each(Reference, Scopes.Entry)
        /// Nothing is known of the name; the section is compiled for the sake of what else is wrong in it.
        case unknown
    }

    private mutating func opening(of section: Section, _ target: Target, in place: Place) -> Opening? {
        let (reference, kind) = (target.reference, target.kind)
        switch kind {
        case .flag: return .test(reference, isInverted: section.isInverted)
        case .number, .json:
            return refuse(section, kind, "cannot be a condition", "use a flag", in: place)
        case .object where section.isInverted:
            return refuse(section, kind, "is always there", "remove the section", in: place)
        case _ where section.isInverted: return .test(reference, isInverted: true)
        case .text, .url, .html: return .enter(reference, entry(kind, nil, in: place), isCertain: false)
        case .optional(let kind): return .enter(reference, entry(kind, reference, in: place), isCertain: false)
        case .object: return .enter(reference, entry(kind, nil, in: place), isCertain: true)
        case .list(let element): return .each(reference, entry(element, nil, in: place))
        }
    }

    private mutating func refuse(
        _ section: Section, _ kind: Kind, _ why: Message, _ advice: Message, in place: Place
    ) -> Opening? {
        report(
            "wrong-kind", section.name.range, in: place, "“\(section.name.text)” is \(kind.name) and \(why)",
            .init(advice))
        return nil
    }

    private mutating func entry(_ kind: Kind, _ origin: Reference?, in place: Place) -> Scopes.Entry {
        guard case .object(let declared) = kind else {
            let slot = slots.number(of: .value(origin))
            return .init(content: .value, slot: slot, origin: origin, kind: kind, level: place.level)
        }
        let shape = declared()
        let slot = slots.number(of: .view(shape))
        return .init(content: .view, shape: shape, slot: slot, origin: origin, kind: kind, level: place.level)
    }

    private mutating func compile(
        _ section: Section, as opening: Opening, in place: Place, _ context: inout HTMLContext
    ) {
        let inner = inside(opening, place)
        let start = flush(place.unit)
        emit(.finish, in: place.unit)
        let before = context
        compile(section.nodes, in: inner, &context)
        var after = before.joined(with: context)
        if case .each = opening, let begin = after, begin != before {
            // The second turn begins where the first ended, so the body must hold for both.
            units[place.unit].instructions.removeSubrange((start + 1)...)
            dropWaitingText()
            context = begin
            compile(section.nodes, in: inner, &context)
            after = begin.joined(with: context) == begin ? begin : nil
        }
        close(opening, from: start, in: place.unit)
        if after == nil { reportUneven(section.name, in: place) }
        context = after ?? before
    }

    private mutating func inside(_ opening: Opening, _ place: Place) -> Place {
        var inner = place
        switch opening {
        case .test: break
        case .enter(_, let entry, let isCertain):
            inner.scopes = place.scopes.entering(entry)
            if !isCertain { inner.descends = true }
        case .each(_, let entry):
            let turn = Scopes.Entry(content: .turn, slot: slots.number(of: .turn), kind: .number, level: place.level)
            inner.scopes = place.scopes.entering(turn).entering(entry)
            inner.descends = true
        case .unknown:
            let slot = slots.number(of: .unknown)
            inner.scopes = place.scopes.entering(
                .init(content: .unknown, slot: slot, kind: .text, level: place.level))
        }
        return inner
    }

    /// Adds the step that ends the section and puts in the one that begins it.
    private mutating func close(_ opening: Opening, from start: Int, in unit: Int) {
        let end = flush(unit)
        switch opening {
        case .test(let reference, let isInverted):
            units[unit].instructions[start] = .test(reference, isInverted: isInverted, otherwise: end - start)
        case .enter(let reference, let entry, _):
            emit(.leave, in: unit)
            units[unit].instructions[start] = .enter(reference, slot: entry.slot, otherwise: end + 1 - start)
        case .each(let reference, let entry):
            emit(.next(body: start + 1 - end), in: unit)
            units[unit].instructions[start] = .each(reference, slot: entry.slot, otherwise: end + 1 - start)
        case .unknown: break
        }
    }

    private mutating func reportUneven(_ name: Name, in place: Place) {
        report(
            "uneven-section", name.range, in: place,
            "the HTML after “\(name.text)” depends on whether the section is shown",
            .init("open and close tags and quotes inside the section, or both outside"))
    }
}
