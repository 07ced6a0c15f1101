/// The lines of an item's front matter, and which of its fields a source has to support.
struct FrontMatter {
    private(set) var general: [String] = []
    private(set) var facts: [String] = []
    private(set) var stated: [String] = []

    /// A field that every item may have.
    mutating func header(_ key: String, _ value: String) { general.append("\(key): \(value)") }

    /// A field of the item's kind, as YAML.
    mutating func fact(_ key: String, _ value: String) {
        facts.append("\(key): \(value)")
        stated.append(key)
    }

    mutating func unknown(_ key: String, _ note: String) {
        facts.append("\(key): {unknown: not-in-source, note: \"\(note)\"}")
    }

    /// A list of mappings or of texts.
    mutating func list(_ key: String, _ elements: [String], isStated: Bool = true) {
        guard !elements.isEmpty else { return }
        facts.append("\(key):")
        facts += elements.map { "  - \($0)" }
        if isStated { stated.append(key) }
    }

    mutating func mapping(_ key: String, _ members: [(String, String)]) {
        facts.append("\(key):")
        facts += members.map { "  \($0): \($1)" }
        stated.append(key)
    }
}
