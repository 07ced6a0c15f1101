/// Some of the kinds, in four bytes; there may be 32 kinds.
struct KindSet: Hashable, Sendable {
    private var bits: UInt32 = 0

    init(_ kinds: [Kind]) {
        for kind in kinds { bits |= Self.bit(of: kind) }
    }

    func contains(_ kind: Kind) -> Bool { bits & Self.bit(of: kind) != 0 }

    private static func bit(of kind: Kind) -> UInt32 { 1 << kind.position }
}
