/// The candidate that `word` was most likely meant to be, or `nil` when none is near.
///
/// Near is at most one edit (insertion, deletion, substitution or swap of neighbours) for every three
/// scalars of the longer word. Ties go to the candidate that sorts first, so the answer does not depend on order.
package func nearMiss(of word: String, among candidates: some Sequence<String>) -> String? {
    nearMisses(of: word, among: candidates).min { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }?.candidate
}

/// The candidate that `word` was meant to be where no other is near; `nil` when none or more than one is.
package func onlyNearMiss(of word: String, among candidates: some Sequence<String>) -> String? {
    let near = Set(nearMisses(of: word, among: candidates).map(\.candidate))
    return near.count == 1 ? near.first : nil
}

private func nearMisses(
    of word: String, among candidates: some Sequence<String>
) -> [(distance: Int, candidate: String)] {
    let written = Letters(word)
    return candidates.compactMap { candidate in
        let other = Letters(candidate)
        let limit = max(written.scalars.count, other.scalars.count) / 3
        // Most candidates are told apart by their letters, which is cheap.
        guard candidate != word, written.leastDistance(to: other) <= limit else { return nil }
        let distance = editDistance(written.scalars, other.scalars)
        return distance <= limit ? (distance, candidate) : nil
    }
}

/// The scalars of a word, and how many there are of each sort.
private struct Letters {
    let scalars: [Unicode.Scalar]
    private var counts = SIMD32<Int32>()

    init(_ word: String) {
        scalars = Array(word.unicodeScalars)
        for scalar in scalars { counts[Int(scalar.value & 31)] &+= 1 }
    }

    /// The edit distance is at least as much: an edit takes away one letter, adds one, or both.
    func leastDistance(to other: Letters) -> Int {
        let difference = counts &- other.counts
        let zero = SIMD32<Int32>()
        let missing = difference.replacing(with: zero, where: difference .< zero).wrappedSum()
        let added = difference.replacing(with: zero, where: difference .> zero).wrappedSum()
        return Int(max(missing, -added))
    }
}

/// The optimal string alignment distance. O(a.count × b.count).
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforePrevious = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in a.indices {
        var current = [i + 1]
        for j in b.indices {
            var distance = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                distance = min(distance, beforePrevious[j - 1] + 1)
            }
            current.append(distance)
        }
        (beforePrevious, previous) = (previous, current)
    }
    return previous[b.count]
}
