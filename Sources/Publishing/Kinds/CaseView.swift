import Content
import Templates

/// What the page of a case shows.
struct CaseView: KindView {
    static let kind = Kind.case

    let question: SafeHTML
    let registrations: [RegistrationView]
    let registrationsUnknown: UnknownView?
    let officers: FactView?
    let items: FactView?

    init?(_ item: Item, in context: PageContext) {
        guard case .case(let file) = item.facts else { return nil }
        question = context.sentence(file.question.value ?? "")
        registrations = file.diarienummer.values().map { RegistrationView($0, in: context) }
        registrationsUnknown = context.unknown(file.diarienummer.unknown)
        officers = context.fact(file.officers)
        items = context.fact(file.items)
    }

    static let fields: Fields<Self> = [
        .html("question", "What it is about, as a question.") { $0.question },
        .list("registrations", "Its registration numbers.") { $0.registrations },
        .object("registrations_unknown", "That its registration numbers are unknown.") { $0.registrationsUnknown },
        .object("officers", "The officers who have handled it.") { $0.officers },
        .object("items", "Items of the case that do not name it themselves.") { $0.items },
    ]
}

/// A registration number and whose it is.
struct RegistrationView: View {
    let number: FactView?
    let body: FactView?

    init(_ registration: Case.Registration, in context: PageContext) {
        number = context.fact(registration.number)
        body = context.fact(registration.body)
    }

    static let fields: Fields<Self> = [
        .object("number", "The number as it is written.") { $0.number },
        .object("body", "The body whose register it is in.") { $0.body },
    ]
}
