/// Kalender: when follow-ups were made and are due, when the year of a motion ends, when something ends.
package struct Calendar: Sendable {
    /// By date.
    package let entries: [Entry]

    package struct Entry: Sendable {
        package let event: TimelineEvent
        package let municipality: ItemKey?
        /// Whether it lies before the day of the site.
        package let isPast: Certainty
    }

    package init(_ derived: DerivedSite) {
        let site = derived.site
        let events = zip(site.items, derived.derived).flatMap { item, derived in
            Dossier(item, in: site).events.filter(\.isInCalendar) + derived.deadlines(of: item.key)
        }
        entries = events.sorted().map { event in
            Entry(
                event: event, municipality: site[event.item].flatMap(site.municipality),
                isPast: event.date.isBefore(site.asOf))
        }
    }
}

extension TimelineEvent {
    fileprivate var isInCalendar: Bool { isForeseen || words == .followup || words == .ended }
}

extension Derived {
    /// The days by which something is to have happened.
    fileprivate func deadlines(of item: ItemKey) -> [TimelineEvent] {
        if let next = health?.next {
            return [TimelineEvent(date: next.date, words: .followupDue, item: item, isForeseen: true)]
        }
        guard case .motion(let report) = self, let deadline = report.clock.deadline,
            !report.conclusion.value.isConcluded
        else { return [] }
        return [TimelineEvent(date: deadline.date, words: .clockDeadline, item: item, isForeseen: true)]
    }
}
