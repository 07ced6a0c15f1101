import Content
import Diagnostics

@testable import Publishing
@testable import Templates

/// The templates of this repository, and the view that each page's template is compiled against.
struct SitePages: Sendable {
    struct Page: Sendable, CustomStringConvertible {
        let template: String
        let shape: Templates.Shape
        var description: String { template }
    }

    let templates: TemplateSet
    let files: [SourceText]
    let pages: [Page]
    /// The templates for which the site makes programs.
    let programNames: Set<String>

    init() throws {
        let folder = try TemplateFolder(in: Self.repository)
        let locale = Locale(try folder.texts("sv"), language: "sv")
        let texts = locale.fields
        files = folder.templates
        templates = TemplateSet(files)
        pages =
            Programs.kinds.map { Self.itemPage($0, texts) } + [
                Page(template: "list", shape: ListPage.fields(texts).shape),
                Page(template: "start", shape: StartPage.fields(texts).shape),
                Page(template: "not-found", shape: MessagePage.fields(texts).shape),
            ]
        let publication = Publication(templates: files, locale: locale, assets: Assets(folder.assets))
        programNames = Set(publication.references.map(\.name))
    }

    /// What a template uses of the views, also where it has errors.
    func fields(usedBy page: Page) -> [FieldUse] {
        let parsed = Dictionary(files.map { Template($0) }.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        var compiler = Compiler(parsed)
        if let template = parsed[page.template] { compiler.compile(template, for: page.shape) }
        return compiler.fields.values
    }

    private static func itemPage<Facts: KindView>(_ view: Facts.Type, _ texts: Fields<Locale>) -> Page {
        Page(template: Facts.kind.rawValue, shape: ItemPage<Facts>.fields(texts).shape)
    }

    private static var repository: String {
        #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    }
}
