/// The follow-ups of an item by a day.
struct FollowUpHistory {
    private(set) var last: FollowUpHealth.Made?
    private(set) var evidence: [Evidence] = []
    /// The days on which the last one may have been made; `nil` when none certainly was.
    private(set) var lastDay: DayBounds?
    /// Whether there may be one besides those that certainly were made.
    private(set) var mayHaveMore = false
    private var latestPossible: Day?

    init(of dossier: Dossier) {
        for item in dossier.items(of: .followup, with: "covers") {
            guard case .followup(let followup) = item.facts, followup.isFollowUp else { continue }
            add(followup, dossier.dossier(of: item))
        }
        if let latest = latestPossible, let lastDay {
            self.lastDay = DayBounds(earliest: lastDay.earliest, latest: max(lastDay.latest, latest))
        }
    }

    private mutating func add(_ followup: Followup, _ dossier: Dossier) {
        let date = followup.date.value
        switch followup.isMade(dossier) {
        case .no: return
        case .cannotTell:
            mayHaveMore = true
            latestPossible = dossier.day
        case .yes:
            addMade(date, dossier)
        }
        evidence.append(dossier.evidence(date == nil ? .followupDateUnknown : .followup, "date", date))
    }

    private mutating func addMade(_ date: EDTFDate?, _ dossier: Dossier) {
        let end = date?.end ?? DayBounds(earliest: .distantPast, latest: dossier.day)
        if lastDay.map({ ($0.latest, $0.earliest) < (end.latest, end.earliest) }) ?? true {
            last = .init(item: dossier.item.key, date: date)
        }
        lastDay = DayBounds(
            earliest: max(lastDay?.earliest ?? end.earliest, end.earliest),
            latest: max(lastDay?.latest ?? end.latest, end.latest))
    }
}

extension Followup {
    /// Whether it says how something has gone. An account says how it is followed up, and a mapping what there is.
    var isFollowUp: Bool {
        switch type.value {
        case .followUp, .evaluation: true
        case .accounting, .mapping, nil: false
        }
    }

    /// Whether it had been finished by the day.
    func isMade(_ dossier: Dossier) -> Certainty {
        switch date {
        case .known(let date): Self.isOver(date, dossier.day)
        case .unknown(let unknown) where unknown.reason == .notYetDecided: .no
        case .unknown, .absent: dossier.wasKnown("findings")
        }
    }

    private static func isOver(_ date: EDTFDate, _ day: Day) -> Certainty {
        date.end?.isBefore(day.advanced(byDays: 1)) ?? .no
    }
}

extension Day {
    /// The first day that can be written: where nothing is known of when something began.
    static let distantPast = Day(number: -719_528)
}
