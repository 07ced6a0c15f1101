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
    let kind: Kind
    let level: Int

    static func == (a: Answer, b: Answer) -> Bool { a.slot == b.slot && a.field == b.field }
}

extension Scopes {
    /// Absent where nothing answers, or where what does is unknown.
    func answer(to question: Question) -> Answer? {
        switch question {
        case .name(let name): field(name)
        case .innermost: entries.last.flatMap { $0.content == .unknown ? nil : Answer($0) }
        case .turn: entries.last { $0.content == .turn }.map { Answer($0) }
        case .section(let reference): entries.last { $0.origin == reference }.map { Answer($0) }
        }
    }

    /// Where the answer comes from, as the number of units inside each other there: for the absence of a section,
    /// where the scope was entered that the optional is a field of.
    func level(of question: Question, _ answer: Answer?) -> Int {
        if let answer { return answer.level }
        guard case .section(let reference) = question else { return 0 }
        return entries.last { $0.slot == reference.slot }?.level ?? 0
    }

    private func field(_ name: String) -> Answer? {
        for entry in entries.reversed() {
            if entry.content == .unknown { return nil }
            guard let shape = entry.shape, let place = shape.place(of: name) else { continue }
            guard case .root = entry.content else { return Answer(entry, .inner(shape, place: place)) }
            return Answer(entry, .root(name: name, shape.entries[place].kind))
        }
        return nil
    }
}

extension Answer {
    fileprivate init(_ entry: Scopes.Entry, _ field: FieldUse? = nil) {
        self.init(slot: entry.slot, field: field, kind: entry.kind, level: entry.level)
    }
}
