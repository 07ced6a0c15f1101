internal import Diagnostics

/// What a field holds, and so what a template may do with it.
enum Kind: Sendable {
    case text, html, url, flag, number, json
    indirect case optional(Kind)
    indirect case list(of: Kind)
    /// The shape is asked for when it is needed, because a view may hold views of its own type.
    case object(@Sendable () -> Shape)

    /// The kind with its article, for messages and the reference.
    var name: Message {
        switch self {
        case .text: "a text"
        case .html: "markup"
        case .url: "a URL"
        case .flag: "a flag"
        case .number: "a number"
        case .json: "a JSON value"
        case .optional(let kind): "\(kind.name) that may be absent"
        case .list(.text): "a list of texts"
        case .list: "a list"
        case .object: "an object"
        }
    }
}

extension Kind: Hashable {
    static func == (a: Kind, b: Kind) -> Bool {
        switch (a, b) {
        case (.text, .text), (.html, .html), (.url, .url), (.flag, .flag), (.number, .number), (.json, .json): true
        case (.optional(let a), .optional(let b)), (.list(let a), .list(let b)): a == b
        case (.object(let a), .object(let b)): a() == b()
        default: false
        }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(shape) }
}
