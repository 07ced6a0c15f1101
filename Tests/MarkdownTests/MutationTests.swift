import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite struct MutationTests {
    private static let seeds = [
        "# Å *b* [c](d \"e\")\n\n> - f[^1]\n>   g ![h](<i j>)\n> k\n\n[^1]: l [m](n)\n    o\n\n    p `q|r`\n[^x]: s[^1]\n",
        "text\n| a | [b][r] | c |\n|:--|:-:|--:|\n| 1 | `x\\|y` |\n| [^1] | **z** | <b> | 4 |\n\n[r]: http://a \"t\"\n[^1]: n\n",
        "10. a\n   b <http://c> <!-- d -->\n   ```\n   [^1]: e\n   ```\n\n- f\\*\n\n\tg &amp; h  \n  [i\n  j](\nk)\n\nl\n===\n",
    ]
    private static let pieces = [
        "[^1]", "[^1]: ", "|", "|-|-|\n", "\n", "\r\n", "\r", "    ", "> ", "- ", "`", "```\n", "*", "_", "[", "]",
        "](x)", "![",
        "<", ">", "<!--", "-->", "\\", "å", "\u{0}", "\t", "#", "[r]: y\n", "&amp;", "===\n", "1. ", ":", "\u{1}0",
    ]

    @Test(arguments: 0..<3) func `Whatever the text, the HTML is balanced and positions lie in the file`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<1000 {
            let bytes = mutate(Self.seeds[seed], &random)
            let document = Document(parsing: bytes[...], in: "a.md")
            let source = SourceText(path: "a.md", bytes: bytes)
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(unbalancedTag(in: document.publishedHTML) == nil, "\(text.debugDescription)")
            for range in ranges(document) {
                #expect(source.holds(range), "\(range) in \(text.debugDescription)")
            }
        }
    }

    private func mutate(_ seed: String, _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = Array(seed.utf8)
        for _ in 0...random.below(5) {
            let place = random.below(bytes.count + 1)
            switch random.below(4) {
            case 0: bytes.removeSubrange(place..<min(bytes.count, place + random.below(6)))
            case 1: bytes.insert(UInt8(random.below(256)), at: place)
            default: bytes.insert(contentsOf: random.element(of: Self.pieces).utf8, at: place)
            }
        }
        return bytes
    }

    private func ranges(_ document: Document) -> [SourceRange] {
        var ranges = document.headings.map(\.range) + document.links.map(\.range) + document.tables.map(\.range)
        ranges += document.links.map(\.destinationRange) + document.diagnostics.map(\.range)
        ranges += document.footnotes.flatMap { [$0.definition] + $0.references.map(\.range) }
        return ranges + document.textRuns.map { document.range(ofText: $0.text) }
    }
}

extension SourceText {
    fileprivate func holds(_ range: SourceRange) -> Bool {
        range.start <= range.end && holds(range.start) && holds(range.end)
    }

    private func holds(_ position: SourcePosition) -> Bool {
        guard position.line >= 1, position.column >= 1, position.line <= lineCount else { return false }
        let end = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[position.line - 1]
        return position.column <= end.count { $0 & 0xC0 != 0x80 } + 1
    }
}
