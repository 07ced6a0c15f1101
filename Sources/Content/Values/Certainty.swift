/// An answer that may be out of reach: what an imprecise date allows one to say.
package enum Certainty: String, Hashable, Sendable {
    case yes, no
    /// The dates are too imprecise to tell.
    case cannotTell = "cannot-tell"

    package static prefix func ! (answer: Certainty) -> Certainty {
        switch answer {
        case .yes: .no
        case .no: .yes
        case .cannotTell: .cannotTell
        }
    }

    package static func && (a: Certainty, b: Certainty) -> Certainty {
        if a == .no || b == .no { return .no }
        return a == .yes && b == .yes ? .yes : .cannotTell
    }

    package static func || (a: Certainty, b: Certainty) -> Certainty { !(!a && !b) }

    init(_ answer: Bool) { self = answer ? .yes : .no }
}
