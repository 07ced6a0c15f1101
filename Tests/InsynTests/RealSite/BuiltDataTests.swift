import Testing

extension RealSiteTests {
    /// What the data beside the pages and the registers' files promise.
    @Suite struct BuiltDataTests {
        private var site: RealSite { get throws { try RealSite.asOf("2026-11-21") } }

        @Test func `The data beside the page of an item says what it is, of which day, and what refers to it`() throws {
            for item in try RealSite.itemFolders() {
                let data = try site.data("\(item)")
                #expect(data["version"].number == 1, "\(item)")
                #expect(data["asOf"].string == "2026-11-21", "\(item)")
                #expect(data["page"].string == "\(item)/", "\(item)")
                #expect(data["fields"]["title"].string?.isEmpty == false, "\(item)")
                #expect(data.members.isSuperset(of: ["kind", "id", "fields", "text", "backlinks"]), "\(item)")
            }
        }

        @Test func `The title in the data of an item is the first heading of its page`() throws {
            for item in try RealSite.itemFolders() {
                let title = try site.data("\(item)")["fields"]["title"].string
                #expect(try site.page(item).text(of: "h1") == title, "\(item)")
            }
        }

        @Test func `Every register has its data file, with the version of its form and its day`() throws {
            let registers = [
                "accounting", "calendar", "changes", "conditional-decisions", "contradictions", "money",
                "open-assignments",
                "prevention-matrix", "shared-agreements", "undecided-motions", "unknown",
            ]
            let tables = registers.filter { $0 != "prevention-matrix" }
            let files = registers.map { "data/\($0).json" } + tables.map { "data/\($0).csv" }
            #expect(try site.paths.filter { $0.hasPrefix("data/") }.sorted() == files.sorted())
            for register in registers {
                let data = try site.register(register)
                #expect(data["version"].number == 1, "\(register)")
                #expect(data["asOf"].string == "2026-11-21", "\(register)")
                #expect(!(data["rows"].array + data["cells"].array).isEmpty, "\(register)")
            }
        }

        @Test func `Every table for spreadsheets has the rows of a page and a title for each column`() throws {
            let tables = try site.paths.filter { $0.hasPrefix("data/") && $0.hasSuffix(".csv") }
            for path in tables {
                let lines = try site.folder.read("public/\(path)").split(separator: "\r\n")
                #expect(lines.first?.hasPrefix("\"Hör till\",") == true, "\(path)")
                #expect(lines.count > 1, "\(path)")
            }
        }

        @Test func `The page about open data names every register's file`() throws {
            let page = try site.page("oppna-data").text(of: "main")
            for path in try site.paths where path.hasPrefix("data/") {
                #expect(page.contains(path.dropFirst("data/".count)), "\(path)")
            }
        }
    }
}
