import Content
import Diagnostics
import Validation

/// What git knows of the content: the versions in an earlier commit.
struct History {
    /// The day of the last commit.
    private let day: Day
    /// The files that have changed since the earlier commit, as they were then, by their paths.
    private let previous: [String: [UInt8]]

    /// `commit` is in the words of git, such as `origin/main`; the commit before the last if `nil`.
    ///
    /// `nil` where there is no git, no repository or no commit before the last, as in a copy without history. Throws
    /// where a commit is named that there is not.
    static func read(of source: String, since commit: String?) async throws -> History? {
        let history = await read(of: source, since: commit ?? "HEAD^")
        if let commit, history == nil {
            throw Failure("git knows no commit “\(commit)”; fetch it, or name another")
        }
        return history
    }

    private static func read(of source: String, since commit: String) async -> History? {
        guard let date = await Git.output(["log", "-1", "--format=%as"], in: source),
            let day = Day(String(decoding: date.prefix { $0 > 0x20 }, as: UTF8.self)),
            let listing = await Git.output(
                [
                    "diff", "--raw", "-z", "--no-renames", "--no-abbrev", "--relative", "--end-of-options", commit,
                    "--",
                    "content",
                ], in: source)
        else { return nil }
        let changes = changed(in: listing)
        guard let blobs = await Git.blobs(changes.map(\.blob), in: source), blobs.count == changes.count else {
            return nil
        }
        return History(
            day: day,
            previous: Dictionary(zip(changes.map(\.path), blobs), uniquingKeysWith: { first, _ in first }))
    }

    func changes(in site: Site) -> [ItemChange] {
        site.items.compactMap { item in
            guard let bytes = previous[item.path], firstInvalidUTF8(in: bytes) == nil,
                let before = Item.read(SourceFile(path: item.path, key: item.key, bytes: bytes)).item
            else { return nil }
            return ItemChange(from: before, to: item, on: day, in: site)
        }
    }

    /// The files that were there and still are, of a listing such as `:100644 100644 <old> <new> M␀path␀`.
    private static func changed(in listing: [UInt8]) -> [(path: String, blob: String)] {
        let parts = listing.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        return stride(from: 0, to: parts.count - 1, by: 2).compactMap { index in
            let fields = parts[index].split(separator: " ")
            return fields.count == 5 && fields[4] == "M" ? (parts[index + 1], String(fields[2])) : nil
        }
    }
}
