import Content
import Diagnostics
import Markdown

/// A file that is to be written, with what is known of it.
struct NewItem {
    let kind: Kind
    private let title: String
    private let site: Site
    /// The values of fields as they are written in YAML.
    private(set) var known: [String: String]

    init(_ kind: Kind, title: String, today: Day, in site: Site) throws {
        let title = title.split { $0.isWhitespace }.joined(separator: " ")
        guard !slug(title).isEmpty else {
            throw Failure("“\(title)” has no letter or digit to make an id of; write another title")
        }
        (self.kind, self.title, self.site) = (kind, title, site)
        known = ["title": Self.quoted(title), "published": today.description]
    }

    /// A text as YAML writes it (YAML 1.2, section 7.3.1).
    static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case _ where scalar.properties.generalCategory == .control: " "
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }

    var fields: [FieldDescription] { kind.allFields }

    mutating func fill(_ key: String, with value: String) { known[key] = value }

    /// Fills in what follows from the items that it belongs to; throws where there is no such item.
    mutating func fill(municipality: String?, case caseID: String?, motion: String?) throws {
        if let motion { fillIn(from: try find(motion, .motion)) }
        if let caseID { fillIn(from: try find(caseID, .case)) }
        if let municipality { set("municipality", try find(municipality, .municipality).id) }
    }

    private mutating func fillIn(from item: Item) {
        if let topics = item.header.topics.value { set("topics", "[\(topics.map(\.id).joined(separator: ", "))]") }
        if let municipality = item.header.municipality.value { set("municipality", municipality.id) }
        if let belongsTo = item.header.case.value { set("case", belongsTo.id) }
        if item.kind == .case { set("case", item.id) }
        guard let field = kind.fields.first(where: { $0.mayPoint(to: item.kind) }) else { return }
        set(field.key, field.isList ? "[\(item.id)]" : item.id)
    }

    private mutating func set(_ key: String, _ value: String) {
        if fields.contains(where: { $0.key == key }) { known[key] = value }
    }

    private func find(_ id: String, _ kind: Kind) throws -> Item {
        if let item = site[ItemKey(kind, id)] { return item }
        let near = nearMiss(of: id, among: site.items(of: kind).lazy.map(\.id))
        throw Failure("no \(kind.name) is called “\(id)”\(near.map { "; did you mean “\($0)”?" } ?? "")")
    }

    /// Writes the file and gives its path; a file that is there already is never touched.
    func write(in source: String) throws -> String {
        let folder = "content/\(kind.folder)"
        let path = "\(folder)/\(freeID(in: "\(source)/\(folder)")).md"
        try FileSystem.makeFolder("\(source)/\(folder)")
        try FileSystem.write(
            Array(Scaffold(kind, known: known, in: Language.phrases).text.utf8), to: "\(source)/\(path)")
        return path
    }

    /// An id that no item of the kind has or has had: what belongs to a municipality begins with its id.
    private func freeID(in folder: String) -> String {
        var id = slug(title)
        if let municipality = known["municipality"], kind != .municipality, !"\(id)-".hasPrefix("\(municipality)-") {
            id = "\(municipality)-\(id)"
        }
        if id.utf8.count > Self.longestID { id = Self.shortened(id) }
        var candidate = id
        var number = 1
        while isTaken(candidate, in: folder) {
            number += 1
            candidate = "\(id)-\(number)"
        }
        return candidate
    }

    private func isTaken(_ id: String, in folder: String) -> Bool {
        let key = ItemKey(kind, id)
        return site[key] != nil || site.owner(ofAlias: key) != nil || FileSystem.exists("\(folder)/\(id).md")
    }

    private static let longestID = 80

    /// Up to the last whole word.
    private static func shortened(_ id: String) -> String {
        let start = id.prefix(longestID + 1)
        return String(start.lastIndex(of: "-").map { start[..<$0] } ?? start.dropLast())
    }
}
