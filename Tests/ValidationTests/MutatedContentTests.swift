import Content
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Validation

/// The content of this repository, broken in ten thousand ways: in bytes, in the structure of YAML, in references and
/// in dates.
@Suite struct MutatedContentTests {
    /// The content as it is, read once.
    private struct Content {
        let folder: ContentFolder
        let configuration: SiteConfiguration
        let items: [Item]

        init() async throws {
            let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent()
            folder = try await ContentFolder(in: root.path, jobs: 1)
            configuration = SiteConfiguration.read(folder.configuration ?? []).configuration
            items = folder.files.compactMap { Item.read($0).item }
        }
    }

    private static let content = Task { try await Content() }

    /// Each batch breaks two files of three, so that files meet the faults of others too.
    @Test(arguments: 0..<48)
    func `A broken file is read, or is named in an error with line and column`(batch: Int) async throws {
        let content = try await Self.content.value
        let folder = content.folder
        var random = SeededGenerator(seed: UInt64(batch) &+ 1)
        let chosen = folder.files.enumerated().filter { ($0.offset + batch) % 3 != 0 }.map(\.element)
        #expect(chosen.count * 48 > 10_000)
        let broken = chosen.map { file in
            var mutation = Mutation(file.bytes, random: random, ids: folder.files.map(\.key.id))
            let bytes = mutation.mutated()
            random = mutation.random
            return SourceFile(path: file.path, key: file.key, bytes: bytes)
        }
        // Texts that are not UTF-8 are refused before they are read.
        let files = Dictionary(
            uniqueKeysWithValues: broken.filter { firstInvalidUTF8(in: $0.bytes) == nil }.map { ($0.key, $0) })
        let read = await concurrentMap(files.values.sorted { $0.key < $1.key }, jobs: 2) { ($0, Item.read($0)) }
        for (file, result) in read {
            let isNamed = result.diagnostics.contains { $0.severity == .error && $0.file == file.path }
            #expect(result.item != nil || isNamed, "\(file.path) is left out in silence")
        }
        let whole = content.items.filter { files[$0.key] == nil }
        let (site, linking) = Site.link(
            whole + read.compactMap(\.1.item), unreadable: read.filter { $0.1.item == nil }.map(\.0),
            attachments: folder.attachments, configuration: content.configuration, asOf: try #require(Day("2026-11-21"))
        )
        let rules = await Rules.diagnostics(for: DerivedSite(site, jobs: 2), jobs: 2)
        #expect(site.items.count == whole.count + read.count { $0.1.item != nil })
        expectPlaces(of: read.flatMap(\.1.diagnostics) + linking + rules, folder, files)
    }

    /// Every finding stands in a place of a file that there is, can be printed and, where it can be mended, is.
    private func expectPlaces(of diagnostics: [Diagnostic], _ folder: ContentFolder, _ broken: [ItemKey: SourceFile]) {
        let bytes = folder.files.map { ($0.path, broken[$0.key]?.bytes ?? $0.bytes) }
        let texts = Dictionary(
            uniqueKeysWithValues: bytes.map { ($0, SourceText(path: $0, bytes: $1)) })
        for diagnostic in diagnostics {
            let lines = texts[diagnostic.file]?.lineCount ?? 1
            #expect(diagnostic.range.start.line >= 1 && diagnostic.range.start.column >= 1)
            #expect(diagnostic.range.start.line <= lines && diagnostic.range.start <= diagnostic.range.end)
            #expect(!diagnostic.file.isEmpty && !diagnostic.code.isEmpty)
        }
        let printed = TextPrinter(usesColour: false) { texts[$0] }.print(diagnostics.withoutIdentityNumbers)
        #expect(printed.isEmpty == diagnostics.isEmpty)
        for (file, found) in Dictionary(grouping: diagnostics, by: \.file) {
            guard let text = texts[file] else { continue }
            let edited = text.applying(found.flatMap(\.edits))
            #expect(firstInvalidUTF8(in: edited) == nil)
            #expect(SourceText(path: file, bytes: edited).lineCount == text.lineCount)
        }
    }
}

/// A file with one to three faults.
private struct Mutation {
    private(set) var random: SeededGenerator
    private var bytes: [UInt8]
    private let ids: [String]

    init(_ bytes: [UInt8], random: SeededGenerator, ids: [String]) {
        (self.bytes, self.random, self.ids) = (bytes, random, ids)
    }

    mutating func mutated() -> [UInt8] {
        for _ in 0...random.below(3) {
            switch random.below(4) {
            case 0: mutateBytes()
            case 1: mutateStructure()
            case 2: mutateWords()
            default: mutateDates()
            }
        }
        return bytes
    }

    private mutating func mutateBytes() {
        let place = random.below(bytes.count + 1)
        switch random.below(4) {
        case 0: bytes.insert(UInt8(random.below(256)), at: place)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + random.below(40)))
        case 2: bytes.insert(contentsOf: Array(bytes[place..<min(bytes.count, place + random.below(200))]), at: place)
        default: bytes.removeLast(bytes.count - place)
        }
    }

    private mutating func mutateStructure() {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        let line = random.below(lines.count)
        switch random.below(6) {
        case 0: lines.remove(at: line)
        case 1: lines.insert(random.element(of: lines), at: line)
        case 2: lines.swapAt(line, random.below(lines.count))
        case 3: lines[line].insert(contentsOf: Array(repeating: 0x20, count: random.below(5)), at: 0)
        case 4: lines[line] = Array(lines[line].drop { $0 == 0x20 })
        default:
            let signs = [
                "- ", ": ", "[", "]", "{", "}", "\"", "'", "|", ">", "&a ", "*a", "# ", "---", "\t", "? ", "!!map ",
                "%", "@", "unknown", "{unknown: ", "<<: ", "…", "\u{2028}", "\u{FEFF}", "640823-3234",
            ]
            lines[line].insert(
                contentsOf: Array(random.element(of: signs).utf8), at: random.below(lines[line].count + 1))
        }
        bytes = Array(lines.joined(separator: [0x0A]))
    }

    /// Puts an id, a key or a number in place of a word.
    private mutating func mutateWords() {
        let words = [
            "title", "responsible", "9999999999999999999999", "-1", "agreements/x", "../x.md", "#y", "P1X", "~",
        ]
        let new = random.below(2) == 0 ? random.element(of: ids) : random.element(of: words)
        let start = random.below(bytes.count + 1)
        let word = bytes[start...].drop { !isLetter($0) }.prefix(while: isLetter)
        bytes.replaceSubrange(word.startIndex..<word.endIndex, with: Array(new.utf8))
    }

    private mutating func mutateDates() {
        let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
        guard !digits.isEmpty else { return }
        let place = random.element(of: digits)
        let forms = ["16/2 2016", "2016-02-30", "2016-13", "0000", "9999-12-31", "..", "2016/", "~", "20", "2014/2013"]
        if random.below(2) == 0 {
            bytes[place] = UInt8(0x30 + random.below(10))
        } else {
            bytes.insert(contentsOf: Array(random.element(of: forms).utf8), at: place)
        }
    }

    private func isLetter(_ byte: UInt8) -> Bool { byte.isAlphanumeric || byte == UInt8(ascii: "-") }
}
