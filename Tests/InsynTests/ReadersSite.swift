import Foundation
import Testing

/// A small site with the templates that readers see.
struct ReadersSite {
    let folder: Folder
    let run: Program.Run

    /// `content` is the body of files below `content/`; the front matter that every item needs is put before it.
    init(_ content: [String: String], configuration: String = "", asOf day: String = "2026-11-21") throws {
        folder = try Folder()
        try folder.add(Repository.fixtures.appending(path: "base/content"), to: "content")
        try folder.add(Repository.root.appending(path: "templates"), to: "templates")
        let site = try folder.read("content/site.yml")
        try folder.write(site + configuration, to: "content/site.yml")
        for (path, text) in content { try folder.write(Self.item(path, text), to: "content/\(path)") }
        run = try Program.run(["build", "--quiet", "--source", folder.path, "--as-of", day])
    }

    /// The front matter ends with the first empty line of the text; a title is made up where there is none.
    private static func item(_ path: String, _ text: String) -> String {
        let parts = text.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
        let title = text.hasPrefix("title:") ? "" : "title: \"\(path)\"\n"
        let body = parts.count > 1 ? "\n\(parts[1])\n" : ""
        let summary = parts[0].contains("\nsummary:") ? "" : "summary: \"Om \(path).\"\n"
        return "---\n\(title)\(parts[0])\n\(summary)published: 2026-11-01\n---\n\(body)"
    }

    func page(_ path: String) throws -> HTMLPage {
        HTMLPage(Data(try folder.read("public/\(path)/index.html").utf8))
    }

    func html(_ path: String) throws -> String { try folder.read("public/\(path)/index.html") }

    func pages(below place: String) throws -> [String] {
        try folder.files(below: "public/\(place)").keys.filter { $0.hasSuffix("index.html") }.sorted()
    }
}
