import Content
import Templates

/// Who works with whom, with and without an agreement.
struct PartnersView: PictureView {
    static let name = "partners"
    static let kinds: [Kind] = [.agreement, .collaboration]

    let groups: [PartnerGroupView]

    init(in context: PageContext) {
        groups = Partnerships(context.derived).groups.map { PartnerGroupView($0, in: context) }
    }

    static let fields: Fields<Self> = [
        .list("groups", "The partnerships of each municipality.") { $0.groups }
    ]
}

/// The partnerships of a municipality.
struct PartnerGroupView: View {
    let municipality: LinkView?
    let partners: [PartnerView]
    let rows: [PartnerRowView]
    let partyless: [TieView]

    init(_ group: Partnerships.Group, in context: PageContext) {
        let matrix = PartnerMatrix(
            group.ties, isExternal: context.isExternal,
            sorted: { keys in context.locale.sorted(keys.sorted()) { context.site[$0]?.title ?? $0.id } })
        municipality = group.municipality.flatMap { context.site[$0] }.map(context.link)
        partners = matrix.partners.map { PartnerView(link: $0.flatMap { context.site[$0] }.map(context.link)) }
        rows = matrix.bodies.map { PartnerRowView($0, of: matrix, in: context) }
        partyless = matrix.partyless.map { TieView($0, in: context) }
    }

    static let fields: Fields<Self> = [
        .object("municipality", "The municipality; absent for partnerships of none.") { $0.municipality },
        .list("partners", "Those that its bodies work with, one for each column.") { $0.partners },
        .list("rows", "The bodies of the municipality; empty where no party is known.") { $0.rows },
        .list("partyless", "What no party of is known.") { $0.partyless },
    ]
}

/// The head of a column.
struct PartnerView: View {
    let link: LinkView?

    static let fields: Fields<Self> = [
        .object("link", "The partner; absent for partners of whom nobody knows who they are.") { $0.link }
    ]
}

/// A body with what it does together with each of the partners.
struct PartnerRowView: View {
    let body: LinkView?
    let cells: [PartnerCellView]

    init(_ body: ItemKey, of matrix: PartnerMatrix, in context: PageContext) {
        self.body = context.site[body].map(context.link)
        cells = matrix.partners.map { partner in
            PartnerCellView(ties: matrix[body, partner].map { TieView($0, in: context) })
        }
    }

    static let fields: Fields<Self> = [
        .object("body", "The body.") { $0.body },
        .list("cells", "What it does with each partner, in the order of the columns.") { $0.cells },
    ]
}

/// What a body and a partner do together.
struct PartnerCellView: View {
    let ties: [TieView]

    static let fields: Fields<Self> = [
        .list("ties", "Agreements and collaborations; empty where there are none.") { $0.ties }
    ]
}

/// An agreement or a collaboration in the matrix.
struct TieView: View {
    let link: LinkView?
    let isAgreed: Certainty
    let agreement: String

    init(_ tie: Partnerships.Tie, in context: PageContext) {
        link = context.site[tie.item].map(context.link)
        isAgreed = tie.isAgreed
        agreement = context.locale["pictures.agreed.\(tie.isAgreed.rawValue)"]
    }

    static let fields: Fields<Self> = [
        .object("link", "Its page.") { $0.link },
        .text("shape", "The shape of its mark: known for an agreement, missing where there is none, else unknown.") {
            $0.isAgreed == .yes ? "known" : $0.isAgreed == .no ? "missing" : "unknown"
        },
        .text("outline", "The outline of its mark, a square for an agreement and else a circle.") {
            $0.isAgreed == .yes ? "M-8-8H8V8H-8z" : "M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0z"
        },
        .text("agreement", "Whether there is an agreement, in words.") { $0.agreement },
    ]
}

extension PageContext {
    fileprivate func isExternal(_ key: ItemKey) -> Bool {
        guard case .body(let body) = site[key]?.facts else { return true }
        return body.external.value ?? true
    }
}
