import Content
import Markdown

/// All items of the site by the first letter of their titles; free pages are left out.
struct AlphabetIndex: Sendable {
    let letters: [Letter]

    struct Letter: Sendable {
        let name: String
        /// The folder of its first page.
        let folder: String
        /// By title.
        let items: [Item]
    }

    /// How many items stand on a page, so that it stays light.
    static let pageSize = 100

    init(_ site: Site, _ locale: Locale) {
        let items = locale.sorted(site.items.filter { $0.kind != .page }, by: \.title)
        let byLetter = Dictionary(grouping: items) { locale.letter(of: $0.title) }
        letters = (["#"] + locale.letters).compactMap { letter in
            byLetter[letter].map { Letter(name: letter, folder: locale.folder(ofLetter: letter), items: $0) }
        }
    }
}

extension Locale {
    fileprivate func folder(ofLetter letter: String) -> String {
        let name = letter.lowercased()
        return "\(self["index.url"])/\(text("index.folders.\(name)") ?? slug(name))"
    }
}
