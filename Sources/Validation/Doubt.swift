import Content
import Diagnostics

/// Tells which findings may be no more than consequences of an error in reading or linking, which has been reported.
struct Doubt {
    private var faults: [ItemKey: FaultyFields] = [:]
    /// The ids, the paths and the other words of the files that are not wholly understood.
    private let words: Set<ArraySlice<UInt8>>

    init(_ site: Site) {
        var files = site.unreadable
        for item in site.items {
            let fields = site.faultyFields(of: item)
            guard !fields.isEmpty else { continue }
            faults[item.key] = FaultyFields(fields)
            files.append(item.source)
        }
        words = files.reduce(into: []) { $0.formUnion(Self.words(in: $1.bytes)) }
    }

    func covers(_ finding: Finding, of rule: any Rule.Type) -> Bool {
        guard !words.isEmpty, !finding.isSensitive else { return false }
        if ([finding.place] + finding.notes.map(\.place)).contains(where: isFaulty) { return true }
        guard rule is any DerivationRule.Type || rule == UnusedAttachment.self else { return false }
        return switch finding.place {
        case .field(_, let item), .range(_, let item): faults[item.key] != nil || mentions(item.id)
        // Documents name files from the folder content/ on.
        case .text(_, let path), .file(let path):
            mentions(path.split(separator: "/").dropFirst().joined(separator: "/"))
        }
    }

    private func isFaulty(_ place: Place) -> Bool {
        guard case .field(let path, let item) = place else { return false }
        return faults[item.key]?.concern(path) ?? false
    }

    private func mentions(_ text: String) -> Bool {
        Self.words(in: Array(text.utf8)).allSatisfy(words.contains)
    }

    private static func words(in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split { !$0.isAlphanumeric && $0 != UInt8(ascii: "-") && $0 < 0x80 }
    }
}

/// Fields of an item in which something is wrong.
private struct FaultyFields {
    private let fields: Set<String>
    /// The fields that these are parts of.
    private let wholes: Set<String>

    init(_ fields: Set<String>) {
        self.fields = fields
        wholes = Set(fields.flatMap(\.wholes))
    }

    /// Whether a field is one of these, a part of one, or has one as a part.
    func concern(_ field: String) -> Bool {
        fields.contains(field) || wholes.contains(field) || field.wholes.contains(where: fields.contains)
    }
}

extension String {
    /// `points` and `points.2` of `points.2.no`.
    fileprivate var wholes: [String] {
        utf8.indices.filter { utf8[$0] == UInt8(ascii: ".") }.map { String(self[..<$0]) }
    }
}
