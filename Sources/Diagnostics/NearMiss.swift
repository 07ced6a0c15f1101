/// The candidate that `word` was most likely meant to be, or `nil` when none is near.
///
/// Near is at most one edit (insertion, deletion, substitution or swap of neighbours) for every three
/// scalars of the longer word. Ties go to the candidate that sorts first, so the answer does not depend on order.
package func nearMiss(of word: String, among candidates: some Sequence<String>) -> String? {
    let written = Array(word.unicodeScalars)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates where candidate != word {
        let other = Array(candidate.unicodeScalars)
        let limit = max(written.count, other.count) / 3
        guard abs(written.count - other.count) <= limit else { continue }
        let distance = editDistance(written, other)
        guard distance <= limit else { continue }
        if best.map({ (distance, candidate) < ($0.distance, $0.candidate) }) ?? true {
            best = (distance, candidate)
        }
    }
    return best?.candidate
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
