/// Names for findings by which a later run knows them again: they stay the same when lines move, and no two are equal.
///
/// A fingerprint is made of the code, the file, the words without what was put into them, and the line, in that the
/// position is not. Findings that have all this in common are counted.
package struct Fingerprints {
    private var counts: [UInt64: Int] = [:]
    private var sources: Sources

    package init(source: @escaping (String) -> SourceText?) { sources = Sources(source) }

    /// Sixteen hexadecimal digits. Ask in the order of the findings, each once.
    package mutating func next(_ diagnostic: Diagnostic) -> String {
        var hash = Hash()
        hash.add(diagnostic.code)
        hash.add(diagnostic.file)
        hash.add(diagnostic.message.pattern)
        hash.add(line(of: diagnostic))
        let count = counts[hash.value, default: 0]
        counts[hash.value] = count + 1
        hash.add(String(count))
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// Nothing where the line may not be repeated, not even hashed.
    private mutating func line(of diagnostic: Diagnostic) -> String {
        guard !diagnostic.isSensitive, diagnostic.range != .startOfFile else { return "" }
        return sources[diagnostic.file]?.line(diagnostic.range.start.line) ?? ""
    }

    /// FNV-1a over texts, each ended by a byte that no UTF-8 text has.
    private struct Hash {
        private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

        mutating func add(_ text: String) {
            for byte in text.utf8 { add(byte) }
            add(0xFF)
        }

        private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
}
