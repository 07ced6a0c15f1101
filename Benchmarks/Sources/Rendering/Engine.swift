/// A way to render all pages.
struct Engine {
    let name: String
    /// The bytes of the page with a number.
    let page: (Int) -> [UInt8]
    /// Renders every page and gives how many bytes they have.
    let renderAll: () -> Int
}

extension Engine {
    /// The median time of each engine; they take turns, so that what else the machine does slows all alike.
    static func medians(of engines: [Engine], rounds: Int) -> [Duration] {
        var times: [[Duration]] = engines.map { _ in [] }
        for _ in 0..<rounds {
            for (index, engine) in engines.enumerated() {
                times[index].append(ContinuousClock().measure { _ = engine.renderAll() })
            }
        }
        return times.map { $0.sorted()[rounds / 2] }
    }
}
