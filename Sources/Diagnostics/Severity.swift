/// How much a finding matters.
package enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
    /// Worth knowing; never stops publication.
    case notice
    /// Should be mended; stops publication only under `--strict`.
    case warning
    /// Stops publication.
    case error

    package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .notice: 0
        case .warning: 1
        case .error: 2
        }
    }
}
