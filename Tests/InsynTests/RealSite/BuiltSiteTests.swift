import Foundation
import Testing

extension RealSiteTests {
    /// What every page of the real site promises.
    @Suite struct BuiltSiteTests {
        private var site: RealSite { get throws { try RealSite.asOf("2026-11-21") } }

        @Test func `The content of the repository builds, with warnings only of what the sources leave open`() throws {
            #expect(try site.run.exitCode == 0)
            let codes = try site.run.errors.matches(of: /: (\w+\[[a-z-]+\]):/).map { String($0.1) }
            #expect(
                Set(codes).isSubset(of: [
                    "warning[agreement-without-owner]", "warning[amounts-that-do-not-add-up]",
                    "warning[assignment-unaccounted]", "warning[ending-without-successor]",
                ]))
        }

        @Test func `Every kind has its folder with a list of its items`() throws {
            let folders = try RealSite.addressFolders()
            #expect(Set(folders.keys) == Set(RealSite.contentFolders.values).subtracting(["page"]))
            for folder in folders.values { #expect(try site.paths.contains("\(folder)/index.html"), "\(folder)") }
        }

        @Test func `Every item of the content has its page and its data, and nothing else has`() throws {
            let items = try RealSite.itemFolders()
            #expect(items.count >= 150)
            let data = try site.paths.filter { $0.hasSuffix("/index.json") }.map { $0.dropLast("/index.json".count) }
            // The page of the search has what it looks in.
            #expect(Set(data.map(String.init)) == Set(items + ["sok"]))
            for item in items { #expect(try site.paths.contains("\(item)/index.html"), "\(item)") }
        }

        @Test func `Every internal link leads to a file, and every fragment to an id on its page`() throws {
            let ids = try site.pages.mapValues { Set($0.ids) }
            var dead: [String] = []
            for (path, page) in try site.pages {
                for address in page.internalReferences {
                    let found = destination(of: address, from: path)
                    let isThere = try found.map { try site.paths.contains($0.path) } ?? false
                    let hasFragment = found?.fragment.map { ids[found?.path ?? ""]?.contains($0) == true } ?? true
                    if !isThere || !hasFragment { dead.append("\(path): \(address)") }
                }
            }
            #expect(dead.sorted() == [])
        }

        @Test func `No link begins at the root of a server or of a disk, but on the page for missing pages`() throws {
            for (path, page) in try site.pages where path != "404.html" {
                let absolute = page.references.map(\.address).filter { $0.hasPrefix("/") || $0.hasPrefix("file:") }
                #expect(absolute == [], "\(path)")
            }
        }

        @Test func `Every link to another site is a web or mail address`() throws {
            for (path, page) in try site.pages {
                let others = page.references.map(\.address).filter(HTMLPage.hasScheme)
                    .filter { $0.prefixMatch(of: /https?:\/\/|mailto:/) == nil }
                #expect(others == [], "\(path)")
            }
        }

        @Test func `No id occurs twice on a page`() throws {
            for (path, page) in try site.pages {
                let twice = Dictionary(grouping: page.ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
                #expect(twice == [], "\(path)")
            }
        }

        @Test func `What a page says is described or labelled elsewhere on it is there`() throws {
            for (path, page) in try site.pages {
                let ids = Set(page.ids)
                let names = ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"]
                let asked = page.elements.flatMap(\.attributes).filter { names.contains($0.name) }
                    .flatMap { $0.value.split(separator: " ").map(String.init) }
                #expect(Set(asked).subtracting(ids) == [], "\(path)")
            }
        }

        @Test func `Every page has one first heading, a title, a description and its language`() throws {
            for (path, page) in try site.pages {
                #expect(page.elements("h1").count == 1, "\(path)")
                #expect(!page.text(of: "h1").isEmpty, "\(path)")
                #expect(page.elements("title").count == 1 && !page.text(of: "title").isEmpty, "\(path)")
                #expect(page.elements("html").first?["lang"] == "sv", "\(path)")
                let description = page.elements("meta").first { $0["name"] == "description" }
                #expect(description?["content"]?.isEmpty == false, "\(path)")
            }
        }

        @Test func `Every page but the one for missing pages names its own address as the canonical one`() throws {
            for (path, page) in try site.pages {
                let canonical = page.elements("link").filter { $0["rel"] == "canonical" }.compactMap { $0["href"] }
                // A register in another order is the same register.
                let own = path.split(separator: "/").prefix { !$0.hasPrefix("efter-") && $0 != "index.html" }
                let address = "https://insyn.example/\(own.map { "\($0)/" }.joined())"
                #expect(canonical == (path == "404.html" ? [] : [address]), "\(path)")
            }
        }

        @Test func `No page is titled like another`() throws {
            let titles = Dictionary(grouping: try site.pages, by: { $0.value.text(of: "title") })
            let shared = titles.filter { $0.value.count > 1 }.mapValues { $0.map(\.key).sorted() }
            #expect(shared == [:])
        }

        @Test func `No page has a frame, a handler of events, a form that is sent or a script of its own`() throws {
            for (path, page) in try site.pages {
                // The page of the search has the form of a hit.
                let refused = ["iframe", "object", "embed", "base"] + (path == "sok/index.html" ? [] : ["template"])
                #expect(page.elements.filter { refused.contains($0.name) }.map(\.name) == [], "\(path)")
                #expect(page.elements("form").allSatisfy { $0["action"] == nil && $0["hidden"] != nil }, "\(path)")
                #expect(page.elements("script").allSatisfy { $0["src"]?.contains("assets/") == true }, "\(path)")
                #expect(page.text(of: "script").isEmpty, "\(path)")
                let attributes = Set(page.elements.flatMap(\.attributes).map(\.name))
                #expect(attributes.filter { $0.hasPrefix("on") || $0 == "style" } == [], "\(path)")
            }
        }

        @Test func `Nothing is loaded from another site`() throws {
            for (path, page) in try site.pages {
                let loaded = page.references.filter { reference in
                    reference.element.name != "a" && !["canonical", "license"].contains(reference.element["rel"])
                }
                #expect(loaded.map(\.address).filter(HTMLPage.hasScheme) == [], "\(path)")
            }
            for path in try site.paths where path.hasSuffix(".css") {
                let style = try site.folder.read("public/\(path)")
                #expect(!style.contains("@import") && !style.contains("//"), "\(path)")
            }
        }

        @Test func `Nobody's address or number of contact is published but the site's own`() throws {
            for (path, page) in try site.pages {
                let text = page.tokens.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined()
                let addresses = text.matches(of: /[\w.\-]+@[\w.\-]+\.\w+/).map { String($0.0) }
                #expect(Set(addresses).isSubset(of: ["kontakt@insyn.example"]), "\(path)")
            }
        }
    }
}
