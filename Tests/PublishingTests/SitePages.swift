import Content
import Diagnostics

@testable import Publishing
@testable import Templates

/// The templates of this repository, and the view that each page's template is compiled against.
struct SitePages: Sendable {
    struct Page: Sendable, CustomStringConvertible {
        let template: String
        let shape: Templates.Shape
        /// What the template and those that it uses take from the view and the views below it.
        let used: [FieldUse]
        var description: String { template }
    }

    let templates: TemplateSet
    let files: [SourceText]
    let pages: [Page]
    /// The templates for which the site makes programs.
    let programNames: Set<String>

    init() throws {
        let folder = try TemplateFolder(in: Self.repository)
        let locale = try Self.swedish()
        let texts = locale.fields
        files = folder.templates
        templates = TemplateSet(files)
        let parsed = Dictionary(files.map { Template($0) }.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        let views =
            Programs.kinds.map { Self.itemPage($0, texts) } + Programs.pictures.map { Self.picture($0, texts) } + [
                ("list", ListPage.fields(texts).shape),
                ("facet", FacetPage.fields(texts).shape),
                ("alphabet", AlphabetPage.fields(texts).shape),
                ("register", RegisterPage.fields(texts).shape),
                ("search", SearchPage.fields(texts).shape),
                ("start", StartPage.fields(texts).shape),
                ("moved", MovedPage.fields(texts).shape),
                ("statement", StatementPage.fields(texts).shape),
                ("not-found", MessagePage.fields(texts).shape),
            ]
        // Small ones first, so that what all pages use is tried on a small one.
        pages = views.map { Page(template: $0, shape: $1, used: Self.fields(of: $1, usedBy: $0, in: parsed)) }
            .sorted { $0.used.count < $1.used.count }
        let publication = Publication(templates: files, locale: locale, assets: Assets(folder.assets))
        programNames = Set(publication.references.map(\.name))
    }

    private static func itemPage<Facts: KindView>(
        _ view: Facts.Type, _ texts: Fields<Locale>
    ) -> (String, Templates.Shape) {
        (Facts.kind.rawValue, ItemPage<Facts>.fields(texts).shape)
    }

    private static func picture<Picture: PictureView>(
        _ view: Picture.Type, _ texts: Fields<Locale>
    ) -> (String, Templates.Shape) {
        (Picture.name, PicturePage<Picture>.fields(texts).shape)
    }

    private static func fields(
        of shape: Templates.Shape, usedBy name: String, in templates: [String: Template]
    ) -> [FieldUse] {
        var compiler = Compiler(templates)
        if let template = templates[name] { _ = compiler.program(of: template, for: shape) }
        return compiler.fields.values.map { FieldUse(shape: $0.shape, place: $0.place, isOfRoot: false) }
    }

    /// The texts of the interface in Swedish.
    static func swedish() throws -> Locale {
        Locale(try TemplateFolder(in: repository).texts("sv"), language: "sv")
    }

    static var repository: String {
        #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    }
}
