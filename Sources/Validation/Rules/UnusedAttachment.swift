import Content
import Diagnostics
import Markdown

/// A file is published that no document names and no text links to.
enum UnusedAttachment: SiteRule {
    static let code = "unused-attachment"
    static let severity = Severity.warning
    static let documentation = RuleDocumentation(
        what: "A file below content/files/ is named by no document and linked from no text.",
        why: "It is published all the same, without anybody having said what it is.",
        wrong: "content/files/minutes-draft.pdf", right: "file: files/minutes-draft.pdf")

    static func findings(in site: Site) -> [Finding] {
        guard !site.attachments.isEmpty else { return [] }
        let used = Set(site.items.flatMap { files(namedBy: $0, in: site) })
        return site.attachments.filter { !used.contains($0) }.map { path in
            Finding(
                at: .file("content/\(path)"), "no document names this file and no text links to it",
                help: "write a document with “file: \(path)”, or remove the file")
        }
    }

    private static func files(namedBy item: Item, in site: Site) -> [String] {
        var files: [String] = []
        if case .document(let document) = item.facts, let file = document.file.value { files.append(file) }
        for link in item.text.links {
            if case .attachment(let path) = site.target(of: link.destination, in: item) { files.append(path) }
        }
        return files
    }
}
