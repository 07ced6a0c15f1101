import Content
import Templates

/// What the page of a municipality shows.
struct MunicipalityView: KindView {
    static let kind = Kind.municipality

    let website: String?
    let noticeBoard: String?

    init?(_ item: Item, in context: PageContext) {
        guard case .municipality(let municipality) = item.facts else { return nil }
        website = municipality.website.value
        noticeBoard = municipality.noticeBoard.value
    }

    static let fields: Fields<Self> = [
        .url("website", "Its website.") { $0.website },
        .url("notice_board", "Its statutory notice board.") { $0.noticeBoard },
    ]
}
