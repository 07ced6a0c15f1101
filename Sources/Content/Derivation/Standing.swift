/// A dated sign that something existed.
struct Sighting {
    let date: EDTFDate
    let evidence: Evidence
}

/// Whether the dated signs show that something still existed on a day.
///
/// A sign speaks for twelve months: what municipalities do is accounted for yearly, so that what no source of the last
/// year mentions can no longer be taken to exist. Signs after the day do not count.
enum Standing {
    /// A sign of the last twelve months.
    case shown(Sighting)
    /// The signs are older; this is the last of them.
    case stale(Sighting)
    /// It depends on when, within its date, a sign was.
    case inDoubt(Sighting)
    /// No sign by that day.
    case unseen

    static let reachInMonths = 12

    init(_ sightings: [Sighting], on day: Day) {
        let begun = sightings.filter { $0.date.hasBegun(by: day) != .no }
        let current = begun.filter { Self.reaches($0, day) == .yes }
        if let last = current.max(by: Self.isEarlier) {
            self = .shown(last)
        } else if let doubtful = begun.filter({ Self.reaches($0, day) == .cannotTell }).max(by: Self.isEarlier) {
            self = .inDoubt(doubtful)
        } else if let last = begun.max(by: Self.isEarlier) {
            self = .stale(last)
        } else {
            self = .unseen
        }
    }

    private static func reaches(_ sighting: Sighting, _ day: Day) -> Certainty {
        let isOver = sighting.date.end?.advanced(byMonths: reachInMonths).isBefore(day) ?? .no
        return sighting.date.hasBegun(by: day) && !isOver
    }

    private static func isEarlier(_ a: Sighting, _ b: Sighting) -> Bool {
        guard let aLatest = a.date.latest else { return false }
        guard let bLatest = b.date.latest else { return true }
        return (aLatest, a.date.text) < (bLatest, b.date.text)
    }
}

extension Dossier {
    /// The dates on which sources show the item.
    func sightings(_ attested: Fact<[Attestation]>) -> [Sighting] {
        attested.values().enumerated().compactMap { index, attestation in
            guard let date = attestation.date.value else { return nil }
            let place = site[attestation.document].map { Evidence.Place(document: $0.key, at: attestation.at.value) }
            let evidence = Evidence(
                item: item.key, field: "attested.\(index + 1).date",
                words: EvidenceWords.attested.phrase(["value": .date(date)]), value: .date(date),
                places: place.map { [$0] } ?? [])
            return Sighting(date: date, evidence: evidence)
        }
    }

    /// The date of a field, as a sign that the item existed.
    func sighting(_ date: Fact<EDTFDate>, _ words: EvidenceWords, _ field: String) -> [Sighting] {
        date.value.map { [Sighting(date: $0, evidence: evidence(words, field, $0))] } ?? []
    }
}

extension Standing {
    /// What follows where only signs can tell, with the value and the rule for each answer.
    func conclusion<Value: Wording, Rule: Wording>(
        shown: (Value, Rule), stale: (Value, Rule), inDoubt: (Value, Rule), unseen: (Value, Rule),
        _ evidence: [Evidence], _ changes: [Change]
    ) -> Conclusion<Value> {
        let (answer, sighting): ((Value, Rule), Sighting?) =
            switch self {
            case .shown(let sighting): (shown, sighting)
            case .stale(let sighting): (stale, sighting)
            case .inDoubt(let sighting): (inDoubt, sighting)
            case .unseen: (unseen, nil)
            }
        let arguments: KeyValuePairs<String, Phrase.Argument> =
            sighting.map { ["date": .date($0.date), "months": .number(Self.reachInMonths)] } ?? [:]
        return Conclusion(
            answer.0, date: sighting?.date,
            Explanation(
                answer.1.phrase(arguments), (sighting.map { [$0.evidence] } ?? []) + evidence, wouldChange: changes))
    }
}
