import Diagnostics

/// What a field holds at run time. Its case is the one that the field's kind promises.
enum Value {
    case absent
    case text(String)
    case url(String)
    case html(SafeHTML)
    case flag(Bool)
    case integer(Int)
    case decimal(Double)
    case json(JSON)
    case object(Frame)
    case list(Elements)

    /// Whether a section of the value is shown.
    var isShown: Bool {
        switch self {
        case .absent: false
        case .text(let text), .url(let text): !text.isEmpty
        case .html(let html): !html.bytes.isEmpty
        case .flag(let flag): flag
        case .list(let elements): elements.count > 0
        case .integer, .decimal, .json, .object: true
        }
    }
}

/// A list whose elements are made when their turn comes.
struct Elements {
    let count: Int
    let element: (Int) -> Value
}
