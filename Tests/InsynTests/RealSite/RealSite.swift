import Foundation
import Testing

/// The site of this repository, as the program builds it.
struct RealSite: Sendable {
    let folder: Folder
    let run: Program.Run
    /// Every HTML page by its path below the site's root.
    let pages: [String: HTMLPage]
    /// Every path below the site's root.
    let paths: Set<String>
    private let registers: [String: JSONValue]

    init(asOf day: String) throws {
        folder = try Folder()
        run = try Self.build(from: Repository.root.path, to: folder, ["--as-of", day])
        let files = try folder.files(below: "public")
        paths = Set(files.keys)
        pages = files.filter { $0.key.hasSuffix(".html") }.mapValues { HTMLPage($0) }
        registers = try files.filter { $0.key.hasPrefix("data/") && $0.key.hasSuffix(".json") }
            .mapValues { try JSONDecoder().decode(JSONValue.self, from: $0) }
    }

    /// Builds a source folder into `public` of a folder.
    static func build(
        from source: String, to folder: Folder, _ arguments: [String], environment: [String: String] = [:]
    ) throws -> Program.Run {
        try Program.run(
            ["build", "--quiet", "--source", source, "--output", "\(folder.path)/public"] + arguments,
            environment: environment)
    }

    func page(_ path: String) throws -> HTMLPage {
        try #require(pages["\(path)/index.html"], "there is no page \(path)")
    }

    /// The data beside the page of an item: `avtal/nacka-polisen`.
    func data(_ item: String) throws -> JSONValue {
        let bytes = try Data(contentsOf: folder.url.appending(path: "public/\(item)/index.json"))
        return try JSONDecoder().decode(JSONValue.self, from: bytes)
    }

    /// The rows of a register.
    func rows(_ register: String) throws -> [JSONValue] { try self.register(register)["rows"].array }

    func register(_ name: String) throws -> JSONValue {
        try #require(registers["data/\(name).json"], "there is no register \(name)")
    }

    /// The row of a register that is about an item: `agreements/nacka-polisen`.
    func row(_ item: String, in register: String) throws -> JSONValue {
        try #require(rows(register).first { $0["item"].string == item }, "\(register) has no row for \(item)")
    }
}

extension RealSite {
    /// The folder of the addresses of each kind, as the texts of the site name them.
    static func addressFolders() throws -> [String: String] {
        let texts = try String(contentsOf: Repository.root.appending(path: "templates/locales/sv.yml"), encoding: .utf8)
        let lines = texts.split(separator: "\n", omittingEmptySubsequences: false).drop { $0 != "url:" }.dropFirst()
        let pairs = lines.prefix { $0.hasPrefix("  ") }.map { $0.split(separator: ":", maxSplits: 1) }
        return Dictionary(
            uniqueKeysWithValues: pairs.map {
                ($0[0].trimmingCharacters(in: .whitespaces), $0[1].trimmingCharacters(in: .init(charactersIn: " \"")))
            })
    }

    /// The folders below `content/` that hold items, with the name of the kind.
    static let contentFolders = [
        "strategies": "strategy", "agreements": "agreement", "motions": "motion", "collaborations": "collaboration",
        "cases": "case", "decisions": "decision", "followups": "followup", "initiatives": "initiative",
        "documents": "document", "bodies": "body", "people": "person", "parties": "party",
        "municipalities": "municipality", "topics": "topic", "glossary": "term", "pages": "page",
    ]

    /// The folder of the page of every item in `content/`: `avtal/nacka-polisen`.
    static func itemFolders() throws -> [String] {
        let addresses = try addressFolders()
        return try contentFolders.sorted { $0.key < $1.key }.flatMap { folder, kind in
            let path = Repository.root.appending(path: "content/\(folder)").path
            let ids = try FileManager.default.contentsOfDirectory(atPath: path).map { $0.dropLast(".md".count) }
            return ids.sorted().map { id in addresses[kind].map { "\($0)/\(id)" } ?? String(id) }
        }
    }
}
