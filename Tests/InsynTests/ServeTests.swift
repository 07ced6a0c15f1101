import Foundation
import Testing

@Suite struct ServeTests {
    private let site: Folder
    private let preview: RunningPreview

    init() throws {
        site = try Repository.site()
        try site.write(Self.topic("Första"), to: "content/topics/a.md")
        preview = try RunningPreview(of: site)
    }

    private static func topic(_ title: String) -> String {
        "---\ntitle: \"\(title)\"\nsummary: \"S.\"\npublished: 2026-11-21\n---\n"
    }

    private func ask(_ request: String) throws -> String { try Visitor.ask(request, port: preview.port) }

    @Test func `A page is served with the script, a file as it is, a folder under its address`() throws {
        let page = try preview.get("/amnen/a/")
        #expect(page.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"))
        #expect(page.contains("Första") && page.contains("<script src=\"/_insyn/preview.js\" data-version="))
        let data = try preview.get("/amnen/a/index.json")
        #expect(data.contains("Content-Type: application/json; charset=utf-8\r\n") && !data.contains("_insyn"))
        #expect(try preview.get("/amnen/a").contains("\r\nLocation: /amnen/a/\r\n"))
        #expect(try preview.get("/").hasPrefix("HTTP/1.1 200 "))
        #expect(try preview.get("/finns-inte").hasPrefix("HTTP/1.1 404 "))
    }

    @Test func `No spelling of a path leads out of the site`() throws {
        let targets = [
            "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/%252e%252e/etc/passwd", "/..%5c..%5cetc/passwd",
            "/%c0%ae%c0%ae/etc/passwd", "/etc/passwd%00.html", "//etc/passwd", "file:///etc/passwd", "/site.yml",
            "/files/../site.yml",
        ]
        for target in targets {
            let answer = try preview.get(target)
            #expect(answer.hasPrefix("HTTP/1.1 400 ") || answer.hasPrefix("HTTP/1.1 404 "), "\(target)")
            #expect(!answer.contains("root:") && !answer.contains("base_url"), "\(target)")
        }
    }

    @Test func `A request for another host, to write, or that is none is refused`() throws {
        let rebound = try ask("GET / HTTP/1.1\r\nHost: evil.example:\(preview.port)\r\n\r\n")
        #expect(rebound.hasPrefix("HTTP/1.1 421 ") && rebound.contains("Den här förhandsvisningen svarar bara på"))
        #expect(try ask("GET / HTTP/1.1\r\n\r\n").hasPrefix("HTTP/1.1 421 "))
        #expect(try ask("POST / HTTP/1.1\r\nHost: localhost:\(preview.port)\r\n\r\n").hasPrefix("HTTP/1.1 405 "))
        #expect(try ask("\u{16}\u{3}\u{1}\r\n\r\n").hasPrefix("HTTP/1.1 400 "))
    }

    @Test func `HEAD is answered without the body`() throws {
        let answer = try ask("HEAD /amnen/a/ HTTP/1.1\r\nHost: localhost:\(preview.port)\r\n\r\n")
        #expect(answer.contains("\r\nContent-Length: ") && answer.hasSuffix("\r\n\r\n"))
    }

    @Test func `A header without end is refused when it is too long, and the server goes on`() throws {
        let visitor = try Visitor(port: preview.port)
        visitor.send("GET / HTTP/1.1\r\nX: " + String(repeating: "x", count: 16_384))
        #expect(visitor.receive().hasPrefix("HTTP/1.1 431 "))
        visitor.leave()
        #expect(try preview.get("/").hasPrefix("HTTP/1.1 200 "))
    }

    @Test func `Visitors who say nothing, leave at once or never read keep nobody else waiting`() throws {
        try Data(repeating: 120, count: 20_000_000).write(to: site.url.appending(path: "content/files.tmp"))
        try FileManager.default.createDirectory(
            at: site.url.appending(path: "content/files"), withIntermediateDirectories: true)
        try FileManager.default.moveItem(
            at: site.url.appending(path: "content/files.tmp"), to: site.url.appending(path: "content/files/stor.bin"))
        let idle = try Visitor(port: preview.port)
        idle.send("GET /files/stor.bin HTTP/1.1\r\nHost: localhost:\(preview.port)\r\n\r\n")
        let silent = try (0..<20).map { _ in try Visitor(port: preview.port) }
        for _ in 0..<50 { try Visitor(port: preview.port).leave() }
        #expect(try preview.get("/").hasPrefix("HTTP/1.1 200 "))
        for visitor in silent + [idle] { visitor.leave() }
    }

    @Test func `More visitors than there are seats are turned away until some have left`() throws {
        let silent = try (0..<128).map { _ in try Visitor(port: preview.port) }
        #expect(try Visitor(port: preview.port).receive().hasPrefix("HTTP/1.1 503 "))
        for visitor in silent { visitor.leave() }
        while try !preview.get("/").hasPrefix("HTTP/1.1 200 ") { usleep(10_000) }
    }

    @Test func `Open pages are told of each version, and of errors with their place`() throws {
        let events = try PreviewEvents(port: preview.port)
        let first = events.next { _ in true }
        try site.write(Self.topic("Andra"), to: "content/topics/a.md")
        let second = events.next { $0 != first && $0.contains("\"alert\":null") }
        #expect(try preview.get("/amnen/a/").contains("Andra"))
        try site.write("---\ntitle: [\n---\n", to: "content/topics/a.md")
        let broken = events.next { $0.contains("\"title\"") }
        #expect(broken.contains("content/topics/a.md:") && broken.contains("bad-yaml") && broken.contains("Stäng"))
        #expect(try preview.get("/amnen/a/").contains("Andra"))
        try site.write(Self.topic("Tredje"), to: "content/topics/a.md")
        #expect(events.next { $0 != second && $0.contains("\"alert\":null") }.contains("version"))
        #expect(try preview.get("/amnen/a/").contains("Tredje"))
    }

    @Test func `Ten thousand saves, a renamed file, a new folder and a removed template end in what is there`() throws {
        let events = try PreviewEvents(port: preview.port)
        for number in 1...10_000 { try site.write(Self.topic("Nummer \(number)"), to: "content/topics/a.md") }
        while try !preview.get("/amnen/a/").contains("Nummer 10000<") { _ = events.next { _ in true } }
        try FileManager.default.moveItem(
            at: site.url.appending(path: "content/topics/a.md"), to: site.url.appending(path: "content/topics/b.md"))
        while try !preview.get("/amnen/b/").contains("Nummer 10000<") { _ = events.next { _ in true } }
        #expect(try preview.get("/amnen/a/").hasPrefix("HTTP/1.1 404 "))
        try site.write(Self.topic("Ord"), to: "content/glossary/ord.md")
        while try !preview.get("/ordlista/ord/").contains("Ord") { _ = events.next { _ in true } }
        try FileManager.default.removeItem(at: site.url.appending(path: "templates/topic.mustache"))
        #expect(events.next { $0.contains("missing-template") }.contains("topic"))
        #expect(try preview.get("/amnen/b/").contains("Nummer 10000<"))
    }

    @Test func `A checkout that changes five hundred files is followed to its end`() throws {
        let git = { (arguments: [String]) in
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["git", "-c", "user.name=n", "-c", "user.email=e@example.org"] + arguments
            process.currentDirectoryURL = site.url
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            try #require(process.terminationStatus == 0, "\(arguments)")
        }
        for number in 1...400 { try site.write(Self.topic("Före \(number)"), to: "content/topics/t\(number).md") }
        try git(["init", "--quiet"])
        try git(["add", "."])
        try git(["commit", "--quiet", "--message", "A"])
        try git(["checkout", "--quiet", "-b", "andra"])
        for number in 1...400 {
            let old = "content/topics/t\(number).md"
            if number > 300 {
                try FileManager.default.removeItem(at: site.url.appending(path: old))
                try site.write(Self.topic("Ny \(number)"), to: "content/glossary/n\(number).md")
            } else {
                try site.write(Self.topic("Efter \(number)"), to: old)
            }
        }
        try git(["add", "--all"])
        try git(["commit", "--quiet", "--message", "B"])
        let events = try PreviewEvents(port: preview.port)
        let wait = { (path: String, text: String) in
            while try !preview.get(path).contains(text) { _ = events.next { _ in true } }
        }
        try wait("/ordlista/n400/", "Ny 400")
        try git(["checkout", "--quiet", "HEAD~1"])
        try wait("/amnen/t400/", "Före 400")
        for number in [1, 150, 300] { try wait("/amnen/t\(number)/", "Före \(number)<") }
        #expect(try preview.get("/ordlista/n400/").hasPrefix("HTTP/1.1 404 "))
    }

    @Test func `A file that is saved in two steps ends as a whole`() throws {
        let events = try PreviewEvents(port: preview.port)
        let first = events.next { _ in true }
        let text = Self.topic("Hel")
        try site.write(String(text.prefix(30)), to: "content/topics/a.md")
        try site.write(text, to: "content/topics/a.md")
        #expect(events.next { $0 != first && $0.contains("\"alert\":null") }.contains("version"))
        #expect(try preview.get("/amnen/a/").contains("Hel<"))
    }

    @Test func `A port in use, and a folder that is no site, end with 2`() throws {
        let arguments = ["serve", "--source", site.path, "--port", String(preview.port)]
        let swedish = try Program.run(arguments + ["--lang", "sv"])
        #expect(swedish.errors.contains("port \(preview.port): den används redan; avsluta programmet"))
        let taken = try Program.run(arguments)
        #expect(taken.exitCode == 2)
        #expect(taken.errors.contains("port \(preview.port)") && taken.errors.contains("--port"))
        let folder = try Folder()
        let none = try Program.run(["serve", "--source", folder.path, "--port", "0"])
        #expect(none.exitCode == 2)
        #expect(none.errors.contains("\(folder.path)/content"))
    }
}
