import Content
import Publishing

extension Publication {
    /// `titles.txt`: the titles of all items, one on each line.
    func titles(of site: DerivedSite) -> OutputFile {
        let lines = site.site.items.map { "\($0.title)\n" }
        return OutputFile(path: "titles.txt", bytes: Array(lines.joined().utf8))
    }
}
