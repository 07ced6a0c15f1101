import Content
import Templates

/// What the page of an initiative shows.
struct InitiativeView: KindView {
    static let kind = Kind.initiative

    let form: FactView?
    let targetGroup: FactView?
    let provider: FactView?
    let partners: FactView?
    let started: FactView?
    let becameRegular: FactView?
    let ended: FactView?
    let ending: EndingView?
    let attested: [AttestationView]
    let agreements: FactView?
    let legalBasis: [LegalBasisView]
    let funding: FundingView?
    let sums: [SumView]
    let fundingUnknown: UnknownView?
    let prevention: PreventionView?
    let preventionUnknown: UnknownView?

    init?(_ item: Item, in context: PageContext) {
        guard case .initiative(let initiative) = item.facts,
            case .initiative(_, let derivedSums) = context.derived[item.key]
        else { return nil }
        sums = derivedSums.map { SumView($0, in: context) }
        form = context.fact(initiative.form, "initiative.form")
        targetGroup = context.fact(initiative.targetGroup)
        provider = context.fact(initiative.provider)
        partners = context.fact(initiative.partners)
        started = context.fact(initiative.started)
        becameRegular = context.fact(initiative.becameRegular)
        ended = context.fact(initiative.ended)
        ending = context.site.ending(initiative.ending, of: item).map { EndingView($0, in: context) }
        attested = initiative.attested.values().compactMap { AttestationView($0, in: context) }
        agreements = context.fact(initiative.agreements)
        legalBasis = initiative.legalBasis.values().map { LegalBasisView($0, in: context) }
        funding = initiative.funding.value.map { FundingView($0, derivedSums, in: context) }
        fundingUnknown = context.unknown(initiative.funding.unknown)
        prevention = initiative.prevention.value.map { PreventionView($0, in: context) }
        preventionUnknown = context.unknown(initiative.prevention.unknown)
    }

    static let fields: Fields<Self> = [
        .object("form", "A project, regular work or a service.") { $0.form },
        .object("target_group", "Whom it is for.") { $0.targetGroup },
        .object("provider", "Who does it.") { $0.provider },
        .object("partners", "Who takes part.") { $0.partners },
        .object("started", "When it started.") { $0.started },
        .object("became_regular", "When a project became regular work.") { $0.becameRegular },
        .object("ended", "When it ended.") { $0.ended },
        .object("ending", "How it ends, or is proposed to end.") { $0.ending },
        .list("attested", "Dates on which a source shows that it existed.") { $0.attested },
        .object("agreements", "The agreements that it rests on.") { $0.agreements },
        .list("legal_basis", "The law that it rests on.") { $0.legalBasis },
        .object("funding", "Money that was set aside and what it went to.") { $0.funding },
        .list("sums", "What was set aside and what the lines sum to, for each year.") { $0.sums },
        .object("funding_unknown", "That the money is unknown.") { $0.fundingUnknown },
        .object("prevention", "Its place in the prevention matrix.") { $0.prevention },
        .object("prevention_unknown", "That its place in the matrix is unknown.") { $0.preventionUnknown },
    ]
}

/// The law that an initiative rests on.
struct LegalBasisView: View {
    let law: FactView?
    let section: FactView?
    let asReadOn: FactView?
    let replaced: ReplacementView?

    init(_ basis: Initiative.LegalBasis, in context: PageContext) {
        law = context.fact(basis.law)
        section = context.fact(basis.section)
        asReadOn = context.fact(basis.asReadOn)
        replaced = context.site[basis.law].flatMap { ReplacementView($0, by: context.site.asOf, in: context) }
    }

    static let fields: Fields<Self> = [
        .object("law", "The law.") { $0.law },
        .object("section", "Chapter and section.") { $0.section },
        .object("as_read_on", "The date whose wording is meant.") { $0.asReadOn },
        .object("replaced", "What took the place of the law since; absent where it stands.") { $0.replaced },
    ]
}

/// A place in the prevention matrix.
struct PreventionView: View {
    let level: FactView?
    let function: FactView?

    init(_ prevention: Initiative.Prevention, in context: PageContext) {
        level = context.fact(prevention.level, "initiative.prevention.level")
        function = context.fact(prevention.function, "initiative.prevention.function")
    }

    static let fields: Fields<Self> = [
        .object("level", "For everybody, for groups at risk, or for those with a risk behaviour.") { $0.level },
        .object("function", "Surroundings, development or knowledge.") { $0.function },
    ]
}
