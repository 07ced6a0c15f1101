import Testing

/// A table of templates and what is wrong with them. A line that does not begin with a space is a template, in
/// which ⏎ stands for a line end; the lines after it are the problems and what to do about them.
struct ProblemTable {
    struct Entry: CustomTestStringConvertible {
        let template: String
        let problems: [String]
        var testDescription: String { template }
    }

    let entries: [Entry]

    init(_ text: String) {
        var entries: [Entry] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("  "), let last = entries.popLast() {
                let problem = String(line.dropFirst(2))
                entries.append(Entry(template: last.template, problems: last.problems + [problem]))
            } else {
                entries.append(Entry(template: String(line).replacing("⏎", with: "\n"), problems: []))
            }
        }
        self.entries = entries
    }
}
