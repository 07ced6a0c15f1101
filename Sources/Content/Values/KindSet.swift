/// Some of the kinds, in two bytes.
struct KindSet: Hashable, Sendable {
    private var bits: UInt16 = 0

    init(_ kinds: [Kind]) {
        for kind in kinds { bits |= Self.bit(of: kind) }
    }

    func contains(_ kind: Kind) -> Bool { bits & Self.bit(of: kind) != 0 }

    private static func bit(of kind: Kind) -> UInt16 { 1 << UInt16(kind.position) }
}
