package import Diagnostics

/// A line of the reference of what a template may use.
package struct FieldReference: Hashable, Sendable {
    /// The name from the root with dots: `parties.name`. What lies below a list or an optional is used inside its section.
    package let name: String
    /// The kind in words: “a text”, “a list”, “a URL that may be absent”.
    package let kind: Message
    package let description: String
}

extension Fields {
    /// Every field that a template for this view may use, in the order of declaration, each before the fields
    /// below it. A view inside a view of its own type is listed without its fields.
    package var reference: [FieldReference] {
        var lines: [FieldReference] = []
        shape.list(under: "", within: [], into: &lines)
        return lines
    }
}

extension Shape {
    fileprivate func list(under prefix: String, within outer: [Shape], into lines: inout [FieldReference]) {
        for entry in entries {
            let name = prefix + entry.name
            lines.append(FieldReference(name: name, kind: entry.kind.name, description: entry.description))
            guard let inner = entry.kind.shape, inner !== self, !outer.contains(where: { $0 === inner }) else {
                continue
            }
            inner.list(under: name + ".", within: outer + [self], into: &lines)
        }
    }
}

extension Kind {
    /// The shape of the object that a value of this kind is or holds; absent where it holds none.
    var shape: Shape? {
        switch self {
        case .object(let shape): shape()
        case .optional(let kind), .list(let kind): kind.shape
        case .text, .html, .url, .flag, .number, .json: nil
        }
    }
}
