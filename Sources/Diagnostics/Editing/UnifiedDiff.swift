/// The difference between two versions of a file as `git diff` writes it, so that `git apply` can read it.
package struct UnifiedDiff {
    private let oldPath: String
    private let newPath: String
    private let lines: [Line]

    /// How many unchanged lines stand around changed ones.
    private static let context = 3

    private struct Line {
        let sign: Character
        let text: String
        /// How many lines of either version come before it.
        let old: Int
        let new: Int
    }

    package init(from oldPath: String, _ old: String, to newPath: String, _ new: String) {
        (self.oldPath, self.newPath) = (oldPath, newPath)
        lines = Self.lines(Self.split(old), Self.split(new))
    }

    /// Empty where nothing differs.
    package var text: String {
        let hunks = hunks
        guard !hunks.isEmpty || oldPath != newPath else { return "" }
        let renaming = oldPath == newPath ? [] : ["rename from \(oldPath)", "rename to \(newPath)"]
        let header = ["diff --git a/\(oldPath) b/\(newPath)"] + renaming
        let names = hunks.isEmpty ? [] : ["--- a/\(oldPath)", "+++ b/\(newPath)"]
        return (header + names).map { $0 + "\n" }.joined() + hunks.map(Self.text).joined()
    }

    /// The lines of a text, each with its line feed.
    private static func split(_ text: String) -> [Substring] {
        var lines: [Substring] = []
        var rest = text[...]
        while let end = rest.unicodeScalars.firstIndex(of: "\n") {
            let next = rest.unicodeScalars.index(after: end)
            lines.append(rest[..<next])
            rest = rest[next...]
        }
        return rest.isEmpty ? lines : lines + [rest]
    }

    private static func lines(_ old: [Substring], _ new: [Substring]) -> [Line] {
        let difference = new.difference(from: old)
        let removed = Set(difference.removals.map(offset))
        let inserted = Set(difference.insertions.map(offset))
        var lines: [Line] = []
        var (oldCount, newCount) = (0, 0)
        while oldCount < old.count || newCount < new.count {
            let isRemoved = removed.contains(oldCount)
            let isInserted = !isRemoved && inserted.contains(newCount)
            let text = String(isInserted ? new[newCount] : old[oldCount])
            lines.append(Line(sign: isRemoved ? "-" : isInserted ? "+" : " ", text: text, old: oldCount, new: newCount))
            if !isInserted { oldCount += 1 }
            if !isRemoved { newCount += 1 }
        }
        return lines
    }

    private static func offset(of change: CollectionDifference<Substring>.Change) -> Int {
        switch change {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }

    /// Changed lines with those around them; those that are near to each other stand together.
    private var hunks: [ArraySlice<Line>] {
        var ranges: [Range<Int>] = []
        for index in lines.indices where lines[index].sign != " " {
            let range = max(0, index - Self.context)..<min(lines.count, index + Self.context + 1)
            if let last = ranges.last, last.upperBound >= range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges.map { lines[$0] }
    }

    private static func text(of hunk: ArraySlice<Line>) -> String {
        let (old, new) = (hunk.count { $0.sign != "+" }, hunk.count { $0.sign != "-" })
        // A part without lines is named by the line before it.
        let oldStart = (hunk.first?.old ?? 0) + (old == 0 ? 0 : 1)
        let newStart = (hunk.first?.new ?? 0) + (new == 0 ? 0 : 1)
        let lines = hunk.map { line in
            "\(line.sign)\(line.text)" + (line.text.hasSuffix("\n") ? "" : "\n\\ No newline at end of file\n")
        }
        return "@@ -\(oldStart),\(old) +\(newStart),\(new) @@\n" + lines.joined()
    }
}
