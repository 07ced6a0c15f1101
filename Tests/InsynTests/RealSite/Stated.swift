import Testing

/// A sentence about the five source documents, and where the built data must say it.
struct Stated: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let item: String
    let field: String?

    init(_ sentence: String, _ item: String, _ field: String? = nil) {
        (testDescription, self.item, self.field) = (sentence, item, field)
    }
}
