package import Content

extension Locale {
    /// A date in words: “16 februari 2016”, “våren 2015”, “2014–2016”.
    package func words(for date: EDTFDate) -> String {
        switch date.form {
        case .instant(let span): words(for: span, written: date.text)
        case .interval(let start, let end):
            intervalWords(
                start, end, written: date.text.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) })
        }
    }

    package func words(for day: Day) -> String {
        let (year, month, day) = day.components
        return String(joining: String(day), months[month - 1], String(year))
    }

    private func intervalWords(
        _ start: EDTFDate.Span?, _ end: EDTFDate.Span?, written: [String]
    ) -> String {
        let from = start.map { words(for: $0, written: written.first ?? "") }
        let to = end.map { words(for: $0, written: written.last ?? "") }
        return switch (from, to) {
        case (let from?, let to?): fill("date.interval", ["from": from, "to": to])
        case (let from?, nil): fill("date.from", ["from": from])
        case (nil, let to?): fill("date.to", ["to": to])
        case (nil, nil): ""
        }
    }

    private func words(for span: EDTFDate.Span, written: String) -> String {
        let plain = plainWords(for: span, written: written)
        return span.isApproximate ? fill("date.approximate", ["date": plain]) : plain
    }

    private func plainWords(for span: EDTFDate.Span, written: String) -> String {
        if !span.isApproximate {
            if span.precision == .day { return words(for: span.earliest) }
            if span.precision == .year { return String(span.earliest.components.year) }
        }
        // The span of an approximate date is wider than the date, so the parts come from what was written.
        let parts = written.utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "~") }.map(Substring.init)
        let year = parts.first.flatMap { Int($0) }.map(String.init) ?? written
        guard parts.count > 1 else { return year }
        let part = String(Int(parts[1]) ?? 0)
        switch span.precision {
        case .year: return year
        case .season: return fill("date.season.\(part)", ["year": year])
        case .quarter: return fill("date.quarter.\(part)", ["year": year])
        case .month: return "\(self["date.month.\(part)"]) \(year)"
        case .day:
            let day = parts.count > 2 ? String(Int(parts[2]) ?? 0) : ""
            return "\(day) \(self["date.month.\(part)"]) \(year)"
        }
    }
}
