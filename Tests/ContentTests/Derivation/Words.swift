import Content
import Testing

/// The Swedish locale file.
let swedish: [String: String] = {
    var folder = #filePath[...]
    for _ in 0..<4 { folder = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)] }
    guard let bytes = try? Directory.read("\(folder)/templates/locales/sv.yml") else { return [:] }
    let entries = TextCatalogue(reading: bytes, path: "sv.yml").entries
    return Dictionary(entries.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
}()

extension Phrase {
    /// The phrase in Swedish; a key or a place that cannot be filled in is an issue of the test.
    var inSwedish: String {
        guard var text = swedish[key] else {
            Issue.record("sv.yml has no text \(key)")
            return key
        }
        for named in arguments {
            text = text.replacing("{\(named.name)}", with: named.argument.inSwedish)
        }
        if text.contains("{") { Issue.record("\(key) has places that nothing fills: \(text)") }
        return text
    }
}

extension Phrase.Argument {
    fileprivate var inSwedish: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .amount(let amount, let unit): "\(amount) \(unit.rawValue)"
        case .date(let date): date.text
        case .item(let key): key.id
        case .phrase(let key): Phrase(key).arguments.isEmpty ? swedish[key] ?? key : key
        }
    }
}

extension Explanation {
    /// The rule and the evidence in Swedish, one line each.
    var inSwedish: [String] { [rule.inSwedish] + evidence.map(\.words.inSwedish) + wouldChange.map(\.inSwedish) }
}

extension Conclusion {
    /// The value, checked to be explained in words that exist.
    var checked: Value {
        _ = status.label.inSwedish
        _ = explanation.inSwedish
        return value
    }
}
