import Content
import Diagnostics
import Testing

/// A site of a few files, each as its path below `content/` and its front matter; what every file must say is filled in.
///
/// Records an issue for everything that reading or linking reports, apart from fields that a test leaves out.
func site(asOf day: String, _ files: [String: String]) throws -> Site {
    var items: [Item] = []
    for (path, text) in files {
        let folder = path.prefix { $0 != "/" }
        let key = ItemKey(try #require(Kind(folder: folder)), String(path.dropFirst(folder.count + 1).dropLast(3)))
        let file = SourceFile(path: "content/\(path)", key: key, bytes: Array(wholeFile(text).utf8))
        let (item, diagnostics) = Item.read(file)
        expectNone(diagnostics)
        items.append(try #require(item))
    }
    let (site, diagnostics) = Site.link(
        items, configuration: SiteConfiguration(), asOf: try #require(Day(day)))
    expectNone(diagnostics)
    return site
}

private func wholeFile(_ text: String) -> String {
    let published = text.contains("published:") ? "" : "published: 2026-11-21\n"
    let title = text.contains("title:") ? "" : "title: T\n"
    return "---\n\(title)summary: S\n\(published)\(text)\n---\n"
}

private func expectNone(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics where diagnostic.code != "missing-key" {
        Issue.record("\(diagnostic.file): \(diagnostic.code): \(diagnostic.message)")
    }
}

extension Site {
    /// What is derived for the item of a path below `content/` without `.md`.
    func derived(_ path: String) throws -> Derived { derived(try item(path)) }

    func item(_ path: String) throws -> Item {
        try #require(items.first { $0.key.description == path }, "no item \(path)")
    }
}

let source = "documents/protokoll.md"
let sourceFile = """
    type: minutes
    date: 2016-02-16
    unavailable: {reason: not-published, how_to_request: Fråga registrator}
    """
