import Foundation

/// The steps that a page tells its readers to take: commands to give, and lines of files to replace.
struct HowTo {
    enum Step {
        /// `$ insyn check`, with what it is said to print.
        case command([String], output: String)
        /// Lines of a file with what is to stand in their place.
        case edit(file: String, old: String, new: String)
    }

    private(set) var steps: [Step] = []

    /// Reads the code blocks `console` and `diff` of a Markdown page; a file is the last path that the text names.
    init(_ page: String) {
        var file = ""
        var block: (language: String, lines: [String])?
        for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("```") {
                if let block { add(block.language, block.lines, file) }
                block = block == nil ? (String(line.dropFirst(3)), []) : nil
            } else if block != nil {
                block?.lines.append(line)
            } else if let path = line.matches(of: /`(content\/[a-z]+\/[a-z0-9-]+\.md)`/).last {
                file = String(path.1)
            }
        }
    }

    private mutating func add(_ language: String, _ lines: [String], _ file: String) {
        switch language {
        case "console": addCommands(lines)
        case "diff":
            let part = { (sign: String) in
                lines.filter { $0.hasPrefix(sign) }.map { $0.dropFirst() + "\n" }.joined()
            }
            steps.append(.edit(file: file, old: part("-"), new: part("+")))
        default: break
        }
    }

    private mutating func addCommands(_ lines: [String]) {
        for line in lines {
            if line.hasPrefix("$ ") {
                steps.append(.command(Self.words(line.dropFirst(2)), output: ""))
            } else if case .command(let words, let output)? = steps.popLast() {
                steps.append(.command(words, output: output + line + "\n"))
            }
        }
    }

    /// The words of a command; those between quotation marks are one.
    private static func words(_ line: Substring) -> [String] {
        line.matches(of: /"([^"]*)"|\S+/).map { String($0.1 ?? $0.0) }
    }
}
