// Renders the same pages from the same templates and data with Insyn and with swift-mustache, and compares the times.

let agreements = (0..<10_000).map(Agreement.init)
let insyn = try Engine.insyn(agreements)
let engines = [
    insyn,
    try Engine.mustache("swift-mustache, MustacheParent", agreements),
    try Engine.mustache("swift-mustache, dictionaries", agreements.map(\.dictionary)),
]
for engine in engines {
    if let difference = Difference(engine, from: insyn, pages: agreements.indices) { throw difference }
}
let medians = Engine.medians(of: engines, rounds: 5)
print("\(agreements.count) pages of \(insyn.page(1).count) bytes, the median of 5 rounds:")
for (engine, median) in zip(engines, medians) {
    let milliseconds = ((median / .milliseconds(1)) * 10).rounded() / 10
    let ratio = ((median / medians[0]) * 10).rounded() / 10
    print("| \(engine.name) | \(milliseconds) ms | \(ratio)× |")
}
