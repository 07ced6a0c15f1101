import Foundation

/// Small sites for one code, each file after a line `>>> path`, with `⟦` and `⟧` where findings are expected: in the
/// text, or behind the path for a finding about the file as a whole.
///
/// A line `>>> another site` begins another site, `>>> is changed to` the next commit of the same one.
struct RuleFixture {
    let code: String
    /// Each site as its versions.
    private(set) var sites: [[[File]]] = [[[]]]

    struct File {
        /// As findings name it.
        let path: String
        let place: Place
        var text = ""

        enum Place {
            case text(path: String)
            case link(to: String)
            case bytes(Int)
            case folder, missing
        }
    }

    init(_ code: String) throws {
        self.code = code
        let url = Repository.fixtures.appending(path: "rules/\(code).txt")
        let lines = try String(contentsOf: url, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            if line == ">>> another site" {
                sites.append([[]])
            } else if line == ">>> is changed to" {
                sites[sites.count - 1].append([])
            } else if line.hasPrefix(">>> ") {
                add(File(String(line.dropFirst(4))))
            } else {
                append(String(line) + (number == lines.count - 1 ? "" : "\n"))
            }
        }
    }

    private mutating func add(_ file: File) {
        sites[sites.count - 1][sites[sites.count - 1].count - 1].append(file)
    }

    private mutating func append(_ line: String) {
        let site = sites.count - 1
        let version = sites[site].count - 1
        guard !sites[site][version].isEmpty else { return }
        sites[site][version][sites[site][version].count - 1].text += line
    }
}

extension RuleFixture.File {
    fileprivate init(_ head: String) {
        let marked = head.contains(" ⟦⟧")
        let head = head.replacing(" ⟦⟧", with: "")
        let words: [(String, (String) -> Place)] = [
            (" -> ", { .link(to: $0) }), (" stands for ", { .text(path: $0) }), (" is missing", { _ in .missing }),
            (" is a folder", { _ in .folder }),
        ]
        for (word, place) in words {
            guard let range = head.range(of: word) else { continue }
            self.init(path: String(head[..<range.lowerBound]), place: place(String(head[range.upperBound...])))
            text = marked ? "⟦⟧" : ""
            return
        }
        if let match = head.firstMatch(of: /^(.+) has (\d+) bytes$/) {
            self.init(path: String(match.1), place: .bytes(Int(match.2) ?? 0))
        } else {
            self.init(path: head, place: .text(path: head))
        }
        text = marked ? "⟦⟧" : ""
    }

    /// The text without the marks, and the ranges between them as `line:column-line:column`.
    var parts: (bytes: [UInt8], ranges: [String]) {
        var (line, column) = (1, 1)
        var (bytes, starts, ranges): ([UInt8], [String], [String]) = ([], [], [])
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "⟦": starts.append("\(line):\(column)")
            case "⟧": ranges.append("\(starts.removeLast())-\(line):\(column)")
            case "\\" where rest.first == "x":
                bytes.append(UInt8(String(rest.dropFirst().prefix(2)), radix: 16) ?? 0)
                rest = rest.dropFirst(3)
                column += 1
            default:
                bytes += Array(String(scalar).utf8)
                (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
            }
        }
        return (bytes, ranges)
    }
}
