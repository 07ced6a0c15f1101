import Content
import Diagnostics

/// The content files that change where a finding has one right answer.
struct Fixes {
    struct File {
        let path: String
        let old: [UInt8]
        let new: [UInt8]

        fileprivate var oldText: String { String(decoding: old, as: UTF8.self) }
        fileprivate var newText: String { String(decoding: new, as: UTF8.self) }
    }

    /// Sorted by path.
    let files: [File]

    /// Fixes in memory until nothing more is to be fixed. A file in which that brings forth errors is left alone, and so
    /// is one with something that may not be repeated.
    static func find(_ options: SourceOptions) async throws -> Fixes {
        let original = try await Reading.read(options, usesBaseline: false)
        var reading = original
        var edited: [String: [UInt8]] = [:]
        var refused = Set(original.diagnostics.filter(\.isSensitive).map(\.file))
        for _ in 0..<mostPasses {
            let next = edits(of: reading, except: refused)
            guard !next.isEmpty else { break }
            let proposal = edited.merging(next) { $1 }
            let result = try await Reading.read(options, replacing: proposal, usesBaseline: false)
            let worse = next.keys.filter { result.isWorse(than: reading, in: $0) }
            refused.formUnion(worse)
            if worse.isEmpty { (edited, reading) = (proposal, result) }
        }
        let files = original.files.compactMap { file in
            edited[file.path].map { File(path: file.path, old: file.bytes, new: $0) }
        }
        return Fixes(files: files.filter { $0.old != $0.new })
    }

    /// A fix may uncover what another fix mends, but only so often.
    private static let mostPasses = 20

    private static func edits(of reading: Reading, except refused: Set<String>) -> [String: [UInt8]] {
        let found = Dictionary(grouping: reading.diagnostics.filter { !$0.edits.isEmpty }, by: \.file)
        let files = reading.files.filter { found[$0.path] != nil && !refused.contains($0.path) }
        let edited = files.map { file in
            let text = SourceText(path: file.path, bytes: file.bytes)
            return (file, text.applying((found[file.path] ?? []).flatMap(\.edits)))
        }
        return Dictionary(
            edited.filter { $0.bytes != $1 }.map { ($0.path, $1) }, uniquingKeysWith: { first, _ in first })
    }

    var diff: String { files.map { UnifiedDiff(from: $0.path, $0.oldText, to: $0.path, $0.newText).text }.joined() }

    /// Writes each file whole or not at all; keeps its byte-order mark and its permissions.
    func write(in source: String) throws {
        for file in files {
            let path = "\(source)/\(file.path)"
            let there = try SourceOptions.access { () throws(Directory.Failure) in try Directory.read(path) }
            let mark = there.count - file.old.count
            guard mark == 0 || mark == 3, Array(there[mark...]) == file.old else {
                throw Failure("\(path): the file was changed in the meantime; run the command again")
            }
            try FileSystem.replace(path, with: there[..<mark] + file.new)
        }
    }
}

extension Reading {
    fileprivate func isWorse(than other: Reading, in file: String) -> Bool {
        guard let errors = errors(in: file) else { return true }
        return other.errors(in: file).map { errors > $0 } ?? false
    }

    /// How many errors there are in the file of an item; `nil` where the file could not be read at all.
    private func errors(in file: String) -> Int? {
        guard site.site.items.contains(where: { $0.path == file }) else { return nil }
        return diagnostics.count { $0.file == file && $0.severity == .error }
    }
}
