/// Swedish sentences of the length and the vocabulary of minutes.
extension Random {
    private static let subjects = [
        "Nämnden", "Förvaltningen", "Kommunstyrelsen", "Enheten för uppföljning", "Skolan", "Polisen i området",
        "Den politiska referensgruppen", "Socialtjänsten", "Arbetsgruppen", "Fältverksamheten",
    ]
    private static let verbs = [
        "följer upp", "redovisar", "ansvarar för", "samordnar", "föreslår", "utvärderar", "begränsar",
        "återrapporterar",
        "beställer", "ser över",
    ]
    private static let objects = [
        "det förebyggande arbetet", "överenskommelsen med polisen", "insatserna för barn och unga",
        "åtgärderna i handlingsplanen", "pengarna som avsattes", "de årliga målen", "öppenvårdens tjänster",
        "samverkan med vårdcentralen", "stödet till föräldrar", "lägesbilden i området",
    ]
    private static let ends = [
        "varje år", "enligt protokollet", "utan att ange något datum", "inom ramen för budgeten",
        "tillsammans med de andra nämnderna", "så länge avtalet gäller", "på uppdrag av fullmäktige",
        "före årets slut", "enligt den senaste redovisningen", "när underlaget är klart",
    ]
    static let fields = [
        "trygghet", "skolnärvaro", "drogförebyggande arbete", "föräldrastöd", "tidiga insatser", "psykisk hälsa",
        "ungas fritid", "hedersrelaterat våld", "boende", "etablering", "äldres ensamhet", "sommarjobb",
    ]
    static let areas = [
        "Norra stranden", "Ängsbyn", "Östra backen", "Sjövik", "Åsen", "Björkhagen", "Kvarnby", "Västerängen", "Hamnen",
        "Lövholmen", "Gärdet", "Fålhagen",
    ]

    mutating func sentence() -> String {
        "\(one(of: Self.subjects)) \(one(of: Self.verbs)) \(one(of: Self.objects)) \(one(of: Self.ends))."
    }

    mutating func sentences(_ count: Int) -> String { (0..<count).map { _ in sentence() }.joined(separator: " ") }

    mutating func field() -> String { one(of: Self.fields) }

    mutating func area() -> String { one(of: Self.areas) }
}
