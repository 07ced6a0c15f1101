import Content
import Diagnostics

extension Renaming {
    /// What puts the old id among the item's aliases, in the way that they are written there; throws where these cannot
    /// be read.
    func aliasEdit() throws -> Edit {
        let text = SourceText(path: item.path, bytes: item.source.bytes)
        let aliases = item.header.aliases.values()
        if let field = item.faultyFields.sorted().first(where: { $0 == "aliases" || $0.hasPrefix("aliases.") }) {
            let line = item.range(ofField: field).start.line
            throw Failure("\(item.path):\(line): “\(field)” is written in a way that only you can change")
        }
        guard !item.header.aliases.isAbsent else {
            let line = item.range(ofField: "published").start.line
            return Edit(SourceRange(line: line + 1, column: 1), "aliases: [\(item.id)]\n")
        }
        guard !aliases.isEmpty else {
            let start = item.range(ofField: "aliases").start
            return Edit(SourceRange(line: start.line, column: start.column + 1), item.id)
        }
        let last = item.range(ofField: "aliases.\(aliases.count)")
        let before = text.line(last.start.line).map { String($0.unicodeScalars.prefix(last.start.column - 1)) } ?? ""
        let isBlock = before.allSatisfy { $0 == " " || $0 == "-" } && before.contains("-")
        let place = isBlock ? SourceRange(line: last.start.line + 1, column: 1) : SourceRange(last.end, last.end)
        return Edit(place, isBlock ? "\(before)\(item.id)\n" : ", \(item.id)")
    }

    /// Reads the new versions as if they were written, and throws where that brings an error that was not there before.
    func refuseNewErrors(in versions: [FileVersions]) throws {
        let changed = Dictionary(versions.map { ($0.oldPath, $0) }, uniquingKeysWith: { first, _ in first })
        let files = site.items.map { other in
            guard let version = changed[other.path] else { return other.source }
            let key = other.key == item.key ? newKey : other.key
            return SourceFile(path: version.newPath, key: key, bytes: version.new)
        }
        let read = files.map(Item.read)
        let (_, linking) = Site.link(
            read.compactMap(\.item), attachments: site.attachments, configuration: site.configuration, asOf: site.asOf)
        let (_, before) = Site.link(
            site.items, attachments: site.attachments, configuration: site.configuration, asOf: site.asOf)
        let ownBefore = site.items.filter { changed[$0.path] != nil }.flatMap { Item.read($0.source).diagnostics }
        let known = Set((before + ownBefore).map(\.message))
        let new = (read.flatMap(\.diagnostics) + linking)
            .filter { $0.severity == .error && !known.contains($0.message) }
        guard let first = new.sorted().first else { return }
        throw Failure(
            "\(first.file):\(first.range.start.line): \(first.message), if it were renamed; change that first, or give another id"
        )
    }
}
