extension Corpus {
    func frontMatter(of item: Item) -> FrontMatter {
        var random = Random(item.kind.place * 1_000_003 + item.number)
        var front = FrontMatter()
        let number = item.number
        front.header("title", "\"\(title(of: item, &random))\"")
        front.header("summary", "\"\(random.sentence())\"")
        front.header("published", "2024-05-\(twoDigits(1 + number % 28))")
        if ![.municipality, .party, .topic, .term, .page].contains(item.kind) {
            front.header("municipality", id(.municipality, number))
            front.header("topics", list(.topic, number, number / 3 + 1))
            if item.kind != .case { front.header("case", id(.case, number)) }
        }
        addFacts(of: item, to: &front, &random)
        if item.kind != .municipality, item.kind != .page { addSources(of: item, to: &front) }
        if number % 17 == 3, item.kind == .agreement || item.kind == .initiative {
            addContradiction(number, to: &front, &random)
        }
        return front
    }

    private func title(of item: Item, _ random: inout Random) -> String {
        let (field, area, number) = (random.field(), random.area(), item.number + 1)
        return switch item.kind {
        case .municipality: "\(area) kommun \(number)"
        case .party: "Parti \(number)"
        case .topic: "Ämne \(number): \(field)"
        case .term: "Ord \(number) om \(field)"
        case .page: "Om \(field), del \(number)"
        case .body: "Nämnd \(number) för \(field)"
        case .person: "Person \(number) i \(area)"
        case .case: "Ärende \(number) om \(field) i \(area)"
        case .document: "Handling \(number) om \(field)"
        case .strategy: "Strategi \(number) för \(field)"
        case .agreement: "Avtal \(number) om \(field) i \(area)"
        case .motion: "Motion \(number) om \(field)"
        case .collaboration: "Samverkan \(number) kring \(field)"
        case .decision: "Beslut \(number) om \(field)"
        case .followup: "Uppföljning \(number) av \(field)"
        case .initiative: "Insats \(number) för \(field) i \(area)"
        }
    }

    private func addSources(of item: Item, to front: inout FrontMatter) {
        let stated = front.stated.isEmpty ? ["summary"] : front.stated
        let half = (stated.count + 1) / 2
        let parts = [stated.prefix(half), stated.dropFirst(half)].filter { !$0.isEmpty }
        let sources = parts.enumerated().map { part, keys in
            "{document: \(id(.document, item.number + part + 1)), at: \"§ \(item.number % 90 + 1 + part) / Ärendet\", "
                + "supports: [\(keys.joined(separator: ", "))]}"
        }
        front.list("sources", sources, isStated: false)
    }

    private func addContradiction(_ number: Int, to front: inout FrontMatter, _ random: inout Random) {
        let readings = (0..<2).map { part in
            """
            {value: "\(random.sentence())", document: \(id(.document, number + part)), at: "§ \(part + 1)"}
            """
        }
        front.list(
            "contradictions", ["{about: \"Vem har ansvaret?\", readings: [\(readings.joined(separator: ", "))]}"],
            isStated: false)
    }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

extension Corpus.Kind {
    /// The kind's place among the kinds.
    var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
