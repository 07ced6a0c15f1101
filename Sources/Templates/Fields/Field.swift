package import Diagnostics

/// One field of a view: its name in templates, a line of documentation, its kind and how it is read.
package struct Field<Owner>: Sendable {
    let name: String
    let description: String
    let kind: Kind
    let reader: any Reader

    init(name: String, description: String, kind: Kind, read: @escaping @Sendable (Owner) -> Value) {
        self.name = name
        self.description = description
        self.kind = kind
        reader = ViewReader(read)
    }

    /// A text, escaped for the place where it is printed. As a section it is shown unless it is empty.
    package static func text(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> String
    ) -> Self {
        Self(name: name, description: description, kind: .text) { .text(read($0)) }
    }

    /// Markup that is safe already, printed with `{{{name}}}` between tags and nowhere else.
    package static func html(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> SafeHTML
    ) -> Self {
        Self(name: name, description: description, kind: .html) { .html(read($0)) }
    }

    /// A URL, absolute or relative. In a URL attribute its structure is kept and its scheme is checked.
    package static func url(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> String
    ) -> Self {
        Self(name: name, description: description, kind: .url) { .url(read($0)) }
    }

    /// A condition for sections; printed (`true`, `false`) only in JSON.
    package static func flag(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> Bool
    ) -> Self {
        Self(name: name, description: description, kind: .flag) { .flag(read($0)) }
    }

    /// A number, printed in digits without grouping. It is not a condition: zero is as much a number as any.
    package static func number(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> Int
    ) -> Self {
        Self(name: name, description: description, kind: .number) { .integer(read($0)) }
    }

    /// A number with a decimal point where it has a fraction; `null` in JSON and `NaN` elsewhere if it is not finite.
    package static func number(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> Double
    ) -> Self {
        Self(name: name, description: description, kind: .number) { .decimal(read($0)) }
    }

    /// A value for a data block: `<script type="application/ld+json">{{name}}</script>`.
    package static func json(
        _ name: String, _ description: String, _ read: @escaping @Sendable (Owner) -> JSON
    ) -> Self {
        Self(name: name, description: description, kind: .json) { .json(read($0)) }
    }
}
