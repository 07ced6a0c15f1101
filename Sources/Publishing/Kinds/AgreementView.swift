import Content
import Templates

/// What the page of an agreement shows.
struct AgreementView: KindView {
    static let kind = Kind.agreement

    let type: FactView?
    let parties: [PartyRoleView]
    let partiesUnknown: UnknownView?
    let scope: [ScopeView]
    let scopeUnknown: UnknownView?
    let workingDocuments: [WorkingDocumentView]
    let signed: FactView?
    let inForce: FactView?
    let attested: [AttestationView]
    let followUp: FollowUpView?
    let followUpUnknown: UnknownView?
    let ending: EndingView?
    let succession: SuccessionView?

    init?(_ item: Item, in context: PageContext) {
        guard case .agreement(let agreement) = item.facts else { return nil }
        type = context.fact(agreement.type, "agreement.type")
        parties = agreement.parties.values().map { PartyRoleView($0, in: context) }
        partiesUnknown = context.unknown(agreement.parties.unknown)
        scope = agreement.scope.values().map { ScopeView($0, in: context) }
        scopeUnknown = context.unknown(agreement.scope.unknown)
        workingDocuments = agreement.workingDocuments.values().map { WorkingDocumentView($0, in: context) }
        signed = context.fact(agreement.signed)
        inForce = context.fact(agreement.inForce)
        attested = agreement.attested.values().compactMap { AttestationView($0, in: context) }
        followUp = agreement.followUp.value.map { FollowUpView($0, in: context) }
        followUpUnknown = context.unknown(agreement.followUp.unknown)
        ending = context.site.ending(agreement.ending, of: item).map { EndingView($0, in: context) }
        succession = SuccessionView(item, replaces: agreement.replaces, in: context)
    }

    static let fields: Fields<Self> = [
        .object("type", "What the parties call it.") { $0.type },
        .list("parties", "Who has agreed.") { $0.parties },
        .object("parties_unknown", "That the parties are unknown.") { $0.partiesUnknown },
        .list("scope", "What it covers.") { $0.scope },
        .object("scope_unknown", "That the scope is unknown.") { $0.scopeUnknown },
        .list("working_documents", "The papers that it works by.") { $0.workingDocuments },
        .object("signed", "When it was signed.") { $0.signed },
        .object("in_force", "The period for which it is in force.") { $0.inForce },
        .list("attested", "Dates on which a source shows that it existed.") { $0.attested },
        .object("follow_up", "Who follows it up and how often.") { $0.followUp },
        .object("follow_up_unknown", "That the follow-up is unknown.") { $0.followUpUnknown },
        .object("ending", "How it ends, or is proposed to end.") { $0.ending },
        .object("succession", "What came before it and what took its place.") { $0.succession },
    ]
}

/// A party and its role.
struct PartyRoleView: View {
    let body: FactView?
    let role: FactView?

    init(_ party: Agreement.Party, in context: PageContext) {
        body = context.fact(party.body)
        role = context.fact(party.role)
    }

    static let fields: Fields<Self> = [
        .object("body", "The party.") { $0.body },
        .object("role", "What it does.") { $0.role },
    ]
}

/// An area that an agreement covers, with who works in it.
struct ScopeView: View {
    let text: SafeHTML
    let participants: FactView?

    init(_ scope: Agreement.Scope, in context: PageContext) {
        text = context.sentence(scope.text.value ?? "")
        participants = context.fact(scope.participants)
    }

    static let fields: Fields<Self> = [
        .html("text", "The area.") { $0.text },
        .object("participants", "Who works in it.") { $0.participants },
    ]
}

/// A paper that an agreement works by.
struct WorkingDocumentView: View {
    let text: String
    let document: FactView?

    init(_ document: Agreement.WorkingDocument, in context: PageContext) {
        text = document.text.value ?? ""
        self.document = context.fact(document.document)
    }

    static let fields: Fields<Self> = [
        .text("text", "What it is.") { $0.text },
        .object("document", "The document.") { $0.document },
    ]
}
