internal import Diagnostics

/// What a name stands for at a place.
struct Target {
    var reference: Reference
    var kind: Kind
    /// What it is in every view.
    var constant: String?
}

extension Compiler {
    /// What the name stands for; absent after a diagnostic, or where the scope is unknown because of one.
    mutating func resolve(_ name: Name, in place: Place) -> Target? {
        if name.segments.isEmpty {
            return ask(.innermost, in: place).map {
                Target(reference: .slot($0.slot), kind: place.scopes.kind(of: $0))
            }
        }
        if name.text.utf8.first == UInt8(ascii: "@"), let position = Reference.Position(rawValue: name.text) {
            return resolve(position, name, in: place)
        }
        guard let (slot, field) = lookUp(name.segments[0], in: place) else { return nil }
        return resolve(name.segments, from: slot, field, in: place)
    }

    /// The innermost scope with a field of the name, and the field.
    private mutating func lookUp(_ segment: Name.Segment, in place: Place) -> (slot: Int, field: FieldUse)? {
        if let answer = ask(.name(segment.text), in: place), let field = answer.field { return (answer.slot, field) }
        if !place.scopes.isUnknown {
            reportUnknown(segment, among: place.scopes.names, "no field is called “\(segment.text)” here", in: place)
        }
        return nil
    }

    private mutating func resolve(
        _ segments: [Name.Segment], from slot: Int, _ field: FieldUse, in place: Place
    ) -> Target? {
        var steps = Steps(slot: slot, first: number(of: field))
        var (kind, constant) = (field.kind, field.constant)
        for (index, segment) in segments.enumerated() {
            if case .optional = kind, let present = ask(.section(of: reference(steps)), in: place) {
                kind = place.scopes.kind(of: present)
                if index == segments.count - 1 { return Target(reference: .slot(present.slot), kind: kind) }
                steps = Steps(slot: present.slot)
            }
            guard index + 1 < segments.count else { break }
            guard let next = self.field(segments[index + 1], of: kind, segment, in: place) else { return nil }
            steps.append(number(of: next))
            (kind, constant) = (next.kind, next.constant)
        }
        return Target(reference: reference(steps), kind: kind, constant: constant)
    }

    /// Fields from one to the next, beginning with one of the view in the slot.
    private struct Steps {
        let slot: Int
        var first: Int?
        var others: [Int] = []

        mutating func append(_ field: Int) {
            if first == nil { first = field } else { others.append(field) }
        }
    }

    private mutating func reference(_ steps: Steps) -> Reference {
        guard let first = steps.first else { return .slot(steps.slot) }
        guard let second = steps.others.first else { return .field(slot: steps.slot, first) }
        if steps.slot == Machine.rootSlot {
            return reference(
                Steps(
                    slot: slots.number(of: .rootObject(first)), first: second, others: Array(steps.others.dropFirst())))
        }
        return .path(slot: steps.slot, paths.number(of: [first] + steps.others))
    }

    private mutating func field(
        _ segment: Name.Segment, of kind: Kind, _ owner: Name.Segment, in place: Place
    ) -> FieldUse? {
        switch kind {
        case .object(let shape):
            let shape = shape()
            if let field = shape.place(of: segment.text) {
                return FieldUse(shape: shape, place: field, isOfRoot: false)
            }
            reportUnknown(
                segment, among: shape.names, "“\(owner.text)” has no field called “\(segment.text)”", in: place)
        case .optional(.object), .list(of: .object):
            report(
                "wrong-kind", owner.range, in: place,
                "“\(owner.text)” is \(kind.name): its fields are known inside its section",
                .init("open the section {{#\(owner.text)}} first"))
        default:
            report("wrong-kind", segment.range, in: place, "“\(owner.text)” is \(kind.name) and has no fields")
        }
        return nil
    }

    private mutating func resolve(_ position: Reference.Position, _ name: Name, in place: Place) -> Target? {
        guard !place.scopes.isUnknown else { return nil }
        guard ask(.turn, in: place) != nil else {
            report("unknown-name", name.range, in: place, "“\(name.text)” is known only inside the section of a list")
            return nil
        }
        let isFlag = position == .first || position == .last
        return Target(reference: .position(position), kind: isFlag ? .flag : .number)
    }

    private mutating func reportUnknown(
        _ segment: Name.Segment, among names: [String], _ message: Message, in place: Place
    ) {
        let near = nearMiss(of: segment.text, among: names)
        let listed: Message =
            names.isEmpty ? "there are no fields here" : "the fields here are \(names.joined(separator: ", "))"
        report("unknown-name", segment.range, in: place, message, near.map { .replace(with: $0) } ?? .init(listed))
    }
}
