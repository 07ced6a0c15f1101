import Content
import Templates

/// A date on which a source shows that something existed.
struct AttestationView: View {
    let date: DateView
    let document: LinkView?
    let place: FactView?

    init?(_ attestation: Attestation, in context: PageContext) {
        guard let date = attestation.date.value else { return nil }
        self.date = context.date(date)
        document = context.link(attestation.document)
        place = context.fact(attestation.at)
    }

    static let fields: Fields<Self> = [
        .object("date", "The date.") { $0.date },
        .object("document", "The source.") { $0.document },
        .object("place", "The place in it.") { $0.place },
    ]
}
