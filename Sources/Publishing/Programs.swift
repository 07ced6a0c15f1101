import Content
import Diagnostics
import Templates

/// Compiles the templates of a site, each against the fields of its view.
struct Programs {
    private var templates: TemplateSet
    private let texts: Fields<Locale>
    private(set) var references: [TemplateReference] = []

    init(_ files: [SourceText], texts: Fields<Locale>) {
        templates = TemplateSet(files)
        self.texts = texts
    }

    /// What is wrong with the templates: ask when all programs have been made.
    var diagnostics: [Diagnostic] { templates.diagnostics }

    /// The program of a template; `nil` where it has errors.
    mutating func program<Page>(_ name: String, _ fields: (Fields<Locale>) -> Fields<Page>) -> Program<Page>? {
        let fields = fields(texts)
        references.append(TemplateReference(name, fields))
        return templates.program(name, for: fields)
    }

    /// The views of the pages of items. The name of each one's kind is the name of its template.
    static let kinds: [any KindView.Type] = [
        StrategyView.self, AgreementView.self, MotionView.self, CollaborationView.self, CaseView.self,
        DecisionView.self, FollowupView.self, InitiativeView.self, DocumentView.self, BodyView.self, PersonView.self,
        PartyView.self, MunicipalityView.self, TopicView.self, TermView.self, PageKindView.self,
    ]

    /// What renders the pages of each kind; a kind whose template has errors is not there.
    mutating func itemPages() -> [Kind: ItemRenderer] {
        var renderers: [Kind: ItemRenderer] = [:]
        for view in Self.kinds { renderers[view.kind] = itemPage(view) }
        return renderers
    }

    /// The views of the pages that show the whole site as a picture.
    static let pictures: [any PictureView.Type] = [ValidityView.self, PartnersView.self, PreventionMatrixView.self]

    /// What renders the pictures; one whose template has errors is not there.
    mutating func pictures() -> [PictureRenderer] { Self.pictures.compactMap { picture($0) } }

    private mutating func picture<Picture: PictureView>(_ type: Picture.Type) -> PictureRenderer? {
        guard let program = program(Picture.name, PicturePage<Picture>.fields) else { return nil }
        return PictureRenderer(name: Picture.name) { context, page in
            var output: [UInt8] = []
            program.render(
                PicturePage(page: page, texts: context.locale, picture: Picture(in: context)), into: &output)
            return output
        }
    }

    private mutating func itemPage<Facts: KindView>(_ type: Facts.Type) -> ItemRenderer? {
        guard let program = program(Facts.kind.rawValue, ItemPage<Facts>.fields) else { return nil }
        return { item, citation, context, page in
            guard let facts = Facts(item, in: context) else { return [] }
            let header = HeaderView(item, citation, in: context)
            var output: [UInt8] = []
            output.reserveCapacity(8192)
            program.render(ItemPage(page: page, text: context.locale, item: header, facts: facts), into: &output)
            return output
        }
    }
}

/// Renders the page of an item of one kind.
typealias ItemRenderer = @Sendable (Item, Citation, PageContext, PageView) -> [UInt8]
