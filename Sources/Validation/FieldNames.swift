import Content

/// The names that a field of a kind of item may be called by: `claims`, `claims.outcome`, `claims.2.outcome`.
struct FieldNames {
    let top: Set<String>
    private let fields: [FieldDescription]

    private static let ofKinds: [Kind: FieldNames] = Dictionary(
        uniqueKeysWithValues: Kind.allCases.map { ($0, FieldNames(Header.fields.map(\.description) + $0.fields)) })

    static func of(_ kind: Kind) -> FieldNames { ofKinds[kind] ?? FieldNames([]) }

    private init(_ fields: [FieldDescription]) {
        self.fields = fields
        top = Set(fields.map(\.key))
    }

    func contains(_ name: String) -> Bool {
        top.contains(name) || name.utf8.contains(UInt8(ascii: ".")) && hasNested(name)
    }

    private func hasNested(_ name: String) -> Bool {
        var level = fields
        var shape: ShapeDescription?
        for part in name.split(separator: ".", omittingEmptySubsequences: false) {
            if case .list(let element) = shape {
                shape = element
                if part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !part.isEmpty { continue }
            }
            if case .record(let fields) = shape { level = fields() } else if shape != nil { return false }
            guard let field = level.first(where: { $0.key == part }) else { return false }
            shape = field.shape
        }
        return true
    }
}
