/// The same items for Hugo: what its lists are chosen by are its taxonomies, and the fields stand under `facts`.
extension Corpus {
    private enum Facet: String { case municipality, topic, body, party, year, type }

    func frontMatterForHugo(of item: Item) -> [String] {
        let front = frontMatter(of: item)
        var lines = Array(front.general.prefix(3)) + front.general.filter { $0.hasPrefix("municipality: ") }
        if let letter = lines[0].dropFirst("title: \"".count).first { lines.append("a-o: [\(letter)]") }
        for facet in facets(of: item.kind) {
            lines.append("\"\(item.kind.folder)/\(facet.rawValue)\": \(terms(of: facet, in: front))")
        }
        let facts = front.general.dropFirst(3) + front.facts
        return lines + ["facts:"] + facts.map { "  \($0)" }
    }

    private func facets(of kind: Kind) -> [Facet] {
        switch kind {
        case .strategy, .collaboration: [.municipality, .topic, .body]
        case .agreement, .initiative: [.municipality, .topic, .body, .year]
        case .motion: [.municipality, .topic, .body, .party]
        case .decision: [.municipality, .topic, .body, .party, .year]
        case .followup, .document: [.municipality, .topic, .body, .type]
        case .case: [.municipality, .topic]
        case .body: [.municipality, .type]
        case .person: [.municipality, .body, .party]
        case .municipality, .party, .topic, .term, .page: []
        }
    }

    private func terms(of facet: Facet, in front: FrontMatter) -> String {
        let lines = front.general + front.facts
        return switch facet {
        case .municipality: "[\(ids(of: .municipality, in: lines))]"
        case .topic: "[\(ids(of: .topic, in: lines))]"
        case .body: "[\(ids(of: .body, in: front.facts))]"
        case .party: "[\(ids(of: .party, in: front.facts))]"
        case .year: "[\"\(year(in: lines))\"]"
        case .type: "[\(value(of: "type", in: lines) ?? "unknown")]"
        }
    }

    /// The ids of a kind that lines name, each once.
    private func ids(of kind: Kind, in lines: [String]) -> String {
        var ids: [Substring] = []
        for word in lines.flatMap({ $0.split { !($0.isLetter || $0.isNumber || $0 == "-") } })
        where word.hasPrefix("\(kind.rawValue)-") && !ids.contains(word) {
            ids.append(word)
        }
        return ids.joined(separator: ", ")
    }

    private func year(in lines: [String]) -> Substring {
        let date = ["signed", "meeting_date", "started"].lazy.compactMap { value(of: $0, in: lines) }.first
        return date.flatMap { $0.first == "{" ? nil : $0.prefix(4) } ?? "unknown"
    }

    private func value(of key: String, in lines: [String]) -> Substring? {
        lines.first { $0.hasPrefix("\(key): ") }?.dropFirst(key.count + 2)
    }
}
