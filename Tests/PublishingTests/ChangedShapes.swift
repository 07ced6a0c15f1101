@testable import Templates

/// The declarations of a view and of all views below it, but with one field of one of them changed.
struct ChangedShapes {
    enum Change: CaseIterable {
        case removed, renamed, retyped
    }

    let field: FieldUse
    let change: Change
    private var known: [Shape: Shape] = [:]

    init(_ field: FieldUse, _ change: Change) {
        self.field = field
        self.change = change
    }

    mutating func shape(for shape: Shape) -> Shape {
        if let changed = known[shape] { return changed }
        // A view inside a view of its own type keeps the declaration, so that this ends.
        known[shape] = shape
        let entries = shape.entries.enumerated().compactMap { place, entry in
            FieldUse(shape: shape, place: place, isOfRoot: false) == field
                ? changedField(entry) : entry.of(kind(for: entry.kind))
        }
        let copy = Shape(entries)
        known[shape] = copy
        return copy
    }

    private func changedField(_ entry: Shape.Entry) -> Shape.Entry? {
        switch change {
        case .removed: nil
        case .renamed: entry.called(entry.name + "s")
        case .retyped: entry.of(entry.kind.unlike)
        }
    }

    private mutating func kind(for kind: Kind) -> Kind {
        switch kind {
        case .object(let shape):
            let changed = self.shape(for: shape())
            return .object { changed }
        case .optional(let kind): return .optional(self.kind(for: kind))
        case .list(let kind): return .list(of: self.kind(for: kind))
        case .text, .html, .url, .flag, .number, .json: return kind
        }
    }
}

extension Shape.Entry {
    fileprivate func called(_ name: String) -> Self {
        Self(name: name, description: description, kind: kind, reader: reader)
    }

    fileprivate func of(_ kind: Kind) -> Self {
        Self(name: name, description: description, kind: kind, reader: reader)
    }
}

extension Kind {
    /// A kind that cannot be used where this one is: JSON is no condition, has no fields and is printed in data
    /// blocks only; a list is never printed.
    fileprivate var unlike: Kind {
        if case .json = self { .list(of: .text) } else { .json }
    }
}

extension Fields {
    /// Fields to compile against; they cannot be read.
    init(_ shape: Shape) {
        self.init(
            shape.entries.map { entry in
                Field(name: entry.name, description: entry.description, kind: entry.kind) { _ in .absent }
            })
    }
}
