/// The values that names are looked up in at a place of a template, the innermost last.
struct Scopes: Hashable {
    enum Content {
        /// The view that a program renders.
        case root
        case view
        /// A text, URL, markup or number that is reached with `.`.
        case value
        /// A list's turn, for the names that begin with `@`.
        case turn
        /// A section whose name is unknown: what it holds is not looked up either, lest one mistake be reported often.
        case unknown
    }

    struct Entry: Hashable {
        let content: Content
        /// Of a view.
        var shape: Shape?
        let slot: Int
        /// The optional field whose section this is.
        var origin: Reference?
        let kind: Kind
        /// How many units are inside each other where the section opens.
        let level: Int

        static func == (a: Entry, b: Entry) -> Bool {
            a.content == b.content && a.shape == b.shape && a.slot == b.slot && a.origin == b.origin
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(slot)
            hasher.combine(origin)
        }
    }

    private(set) var entries: [Entry] = []

    func hash(into hasher: inout Hasher) { hasher.combine(entries.last) }

    /// The scopes inside a section. A scope hides an outer one of the same slot, and what is known of the fields
    /// of that outer one no longer holds; so the scopes of a template that calls itself are always finitely many.
    func entering(_ entry: Entry) -> Scopes {
        var inner = self
        inner.entries.removeAll { $0.slot == entry.slot }
        for index in inner.entries.indices where inner.entries[index].origin?.slot == entry.slot {
            inner.entries[index].origin = nil
        }
        inner.entries.append(entry)
        return inner
    }

    /// Whether something is not looked up because of a mistake further out.
    var isUnknown: Bool { entries.contains { $0.content == .unknown } }

    /// Every name that is known here, the innermost first.
    var names: [String] {
        let fields = entries.reversed().flatMap { $0.shape?.names ?? [] }
        var seen: Set<String> = []
        return fields.filter { seen.insert($0).inserted }
            + (answer(to: .turn) == nil ? [] : Reference.Position.allCases.map(\.rawValue))
    }
}

extension Reference {
    /// The slot that the value is found through; absent for positions.
    var slot: Int? {
        switch self {
        case .slot(let slot), .field(let slot, _), .path(let slot, _): slot
        case .position: nil
        }
    }
}
