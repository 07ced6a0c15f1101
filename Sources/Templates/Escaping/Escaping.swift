/// How a value is written in a place.
enum Escaping: Hashable, Sendable {
    /// As text between tags or in a quoted attribute: `& < > " '` as character references.
    case text
    /// As it is; for safe markup only.
    case none
    /// A whole URL or its beginning: its scheme is checked, what cannot stand in a URL is percent-encoded.
    case url
    /// A URL in the path of another: as above, with no scheme.
    case urlPath
    /// One part of a URL, percent-encoded but for letters, digits and `-._~`.
    case urlComponent
    /// An address after `mailto:` or `tel:`: as a component, but `@` and `+` stay.
    case urlAddress
    /// A whole JSON value.
    case json
}
