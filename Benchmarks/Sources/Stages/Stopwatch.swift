/// What each of several stages took, every time that it was run.
final class Stopwatch {
    private var times: [(name: String, times: [Duration])] = []

    /// In the order in which the stages were first run.
    var medians: [(name: String, time: Duration)] {
        times.map { ($0.name, $0.times.sorted()[$0.times.count / 2]) }
    }

    func measure<Value>(_ name: String, _ stage: () async throws -> Value) async rethrows -> Value {
        let start = ContinuousClock.now
        let value = try await stage()
        let time = ContinuousClock.now - start
        if let index = times.firstIndex(where: { $0.name == name }) {
            times[index].times.append(time)
        } else {
            times.append((name, [time]))
        }
        return value
    }
}
