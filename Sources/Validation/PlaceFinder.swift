import Content
import Diagnostics

/// Looks up where findings are; reads the front matter of a file once, however many findings there are in it.
struct PlaceFinder {
    private var fields: [ItemKey: FieldPlaces] = [:]

    mutating func diagnostic(_ finding: Finding, of rule: any Rule.Type) -> Diagnostic {
        let range = range(of: finding.place)
        return Diagnostic(
            rule.severity, rule.code, in: finding.place.file, at: range, finding.message,
            notes: finding.notes.map { .init($0.message, in: $0.place.file, at: self.range(of: $0.place)) },
            suggestions: finding.suggestions, edits: finding.replacement.map { [.init(range, $0)] } ?? [],
            isSensitive: finding.isSensitive)
    }

    private mutating func range(of place: Place) -> SourceRange {
        switch place {
        case .file: return .startOfFile
        case .range(let range, _), .text(let range, _): return range
        case .field(let path, let item):
            let places = fields[item.key] ?? FieldPlaces(item)
            fields[item.key] = places
            return places.range(of: path)
        }
    }
}
