import Diagnostics

/// A value of a YAML file, and where it begins: lines and columns are counted from 1 in the YAML.
///
/// No scalar is turned into a number, a date or a truth: each is the text that was written.
enum Node {
    case scalar(Scalar)
    case sequence([Node], SourcePosition)
    case mapping(Mapping)

    struct Scalar {
        let string: String
        let style: Style
        let position: SourcePosition
    }

    /// How a scalar is written (YAML 1.1, chapter 9).
    enum Style {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    /// Keys with values, in the order of the file. No two keys that are scalars are the same text.
    struct Mapping {
        let pairs: [Pair]
        let position: SourcePosition

        struct Pair {
            let key: Node
            let value: Node
        }

        /// The value of a key; `nil` where it is not there.
        subscript(key: some StringProtocol) -> Node? {
            pairs.first { $0.key.scalar.map { $0.string == key } ?? false }?.value
        }
    }

    /// `nil` for lists and mappings.
    var scalar: Scalar? {
        if case .scalar(let scalar) = self { scalar } else { nil }
    }

    var position: SourcePosition {
        switch self {
        case .scalar(let scalar): scalar.position
        case .sequence(_, let position): position
        case .mapping(let mapping): mapping.position
        }
    }
}
