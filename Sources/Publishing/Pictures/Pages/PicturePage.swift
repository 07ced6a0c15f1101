import Content
import Templates

/// What a page shows of the whole site as a picture.
protocol PictureView: View {
    /// The name of its template, and of its texts below `pictures`.
    static var name: String { get }
    /// The kinds of the items that it shows. Their lists lead to it.
    static var kinds: [Kind] { get }
    init(in context: PageContext)
}

/// A page with a picture of the whole site.
struct PicturePage<Picture: PictureView>: Sendable {
    let page: PageView
    let texts: Locale
    let picture: Picture

    static func fields(_ texts: Fields<Locale>) -> Fields<Self> {
        [
            .object("page", "What the layout needs.") { $0.page },
            .object("texts", "The texts of the interface, by their keys in the locale file.", fields: texts) {
                $0.texts
            },
            .object("picture", "What it shows.") { $0.picture },
        ]
    }
}

/// Renders the page of a picture.
struct PictureRenderer: Sendable {
    let name: String
    let render: @Sendable (PageContext, PageView) -> [UInt8]
}
