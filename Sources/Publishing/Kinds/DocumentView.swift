import Content
import Templates

/// What the page of a document shows.
struct DocumentView: KindView {
    static let kind = Kind.document

    let type: FactView?
    let date: FactView?
    let sender: FactView?
    let diarienummer: FactView?
    let file: String?
    let address: String?
    let unavailable: UnavailabilityView?
    let pages: FactView?
    let legibility: FactView?
    let attachmentOf: FactView?
    let replaced: ReplacementView?

    init?(_ item: Item, in context: PageContext) {
        guard case .document(let document) = item.facts else { return nil }
        type = context.fact(document.type, "document.type")
        date = context.fact(document.date)
        sender = context.fact(document.sender)
        diarienummer = context.fact(document.diarienummer)
        file = document.file.value.map { context.root + $0 }
        address = document.url.value
        unavailable = document.unavailable.value.map { UnavailabilityView($0, in: context) }
        pages = context.fact(document.pages)
        legibility = context.fact(document.legibility, "document.legibility")
        attachmentOf = context.fact(document.attachmentOf)
        replaced = ReplacementView(item, by: context.site.asOf, in: context)
    }

    static let fields: Fields<Self> = [
        .object("type", "What sort of document it is.") { $0.type },
        .object("date", "The date that it bears.") { $0.date },
        .object("sender", "Who drew it up.") { $0.sender },
        .object("diarienummer", "Its registration number.") { $0.diarienummer },
        .url("file", "The file that is published with it.") { $0.file },
        .url("address", "Where it is published elsewhere.") { $0.address },
        .object("unavailable", "Why it is only named here.") { $0.unavailable },
        .object("pages", "How many pages it has.") { $0.pages },
        .object("legibility", "How well it can be read.") { $0.legibility },
        .object("attachment_of", "The document that it is attached to.") { $0.attachmentOf },
        .object("replaced", "For a law: what took its place.") { $0.replaced },
    ]
}

/// Why a document is only named here, and how to request it.
struct UnavailabilityView: View {
    let reason: FactView?
    let howToRequest: String

    init(_ unavailability: Content.Document.Unavailability, in context: PageContext) {
        reason = context.fact(unavailability.reason, "document.unavailable.reason")
        howToRequest = unavailability.howToRequest.value ?? ""
    }

    static let fields: Fields<Self> = [
        .object("reason", "Why it is not here.") { $0.reason },
        .text("how_to_request", "How to ask for it.") { $0.howToRequest },
    ]
}

/// What took the place of a law.
struct ReplacementView: View {
    let date: FactView?
    let by: FactView?

    init(_ replacement: Content.Document.Replacement, in context: PageContext) {
        date = context.fact(replacement.date)
        by = context.fact(replacement.by)
    }

    /// `nil` where the item is no law that had been replaced by a day.
    init?(_ item: Item, by day: Day, in context: PageContext) {
        guard case .document(let law) = item.facts, let replacement = law.replaced.value,
            replacement.date.value?.hasBegun(by: day) != .no
        else { return nil }
        self.init(replacement, in: context)
    }

    static let fields: Fields<Self> = [
        .object("since", "From when.") { $0.date },
        .object("by", "The law that replaced it.") { $0.by },
    ]
}
