import Content

/// Files of the site that are rendered together.
package struct OutputPart: Sendable {
    let content: Content

    enum Content {
        /// The page, the data and the badge of an item.
        case item(Item)
        indirect case sheet(Sheet)
        /// The CSV file of a register.
        indirect case table(RegisterTable)
        /// The JSON file of a register.
        case data(DataWriter.Register)
        /// The start page, and what servers read, which depends on it.
        case start
        /// Not found, and the statement of accessibility.
        case messages
        case pictures, moved, sitemap, search, assets
    }

    init(_ content: Content) { self.content = content }
}
