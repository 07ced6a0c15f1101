/// What a template asks of the scopes that it is used in. Where the answers are the same, so is its program.
enum Question: Hashable {
    /// The innermost field of the name.
    case name(String)
    /// The value of `.`.
    case innermost
    /// The turn of the innermost list.
    case turn
    /// The section, if one is open, of the optional found by the reference.
    case section(of: Reference)
}

/// A scope, and the field in it if one was asked for.
struct Answer: Equatable {
    let slot: Int
    let field: FieldUse?
    let level: Int
    /// Among the scopes that were asked.
    let place: Int

    static func == (a: Answer, b: Answer) -> Bool { a.slot == b.slot && a.field == b.field }
}

extension Scopes {
    /// Absent where nothing answers, or where what does is unknown.
    func answer(to question: Question) -> Answer? {
        switch question {
        case .name(let name): field(name)
        case .innermost: entries.last?.content == .unknown ? nil : last { _ in true }
        case .turn: last { $0.content == .turn }
        case .section(let reference): last { $0.origin == reference }
        }
    }

    /// The kind of the value that an answer is.
    func kind(of answer: Answer) -> Kind { answer.field?.kind ?? entries[answer.place].kind }

    /// Where the answer comes from, as the number of units inside each other there: for the absence of a section,
    /// where the scope was entered that the optional is a field of.
    func level(of question: Question, _ answer: Answer?) -> Int {
        if let answer { return answer.level }
        guard case .section(let reference) = question else { return 0 }
        return entries.last { $0.slot == reference.slot }?.level ?? 0
    }

    private func last(where isIt: (Entry) -> Bool) -> Answer? { entries.lastIndex(where: isIt).map { answer(at: $0) } }

    private func field(_ name: String) -> Answer? {
        for index in entries.indices.reversed() {
            if entries[index].content == .unknown { return nil }
            guard let shape = entries[index].shape, let place = shape.place(of: name) else { continue }
            let isOfRoot = entries[index].content == .root
            return answer(at: index, FieldUse(shape: shape, place: place, isOfRoot: isOfRoot))
        }
        return nil
    }

    private func answer(at place: Int, _ field: FieldUse? = nil) -> Answer {
        Answer(slot: entries[place].slot, field: field, level: entries[place].level, place: place)
    }
}
