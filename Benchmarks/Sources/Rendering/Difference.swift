/// An engine's page that is not the page that Insyn renders.
struct Difference: Error, CustomStringConvertible {
    let engine: String
    let page: Int
    /// The first line that differs, as Insyn and as the engine writes it.
    let lines: (Substring, Substring)

    var description: String { "\(engine) renders page \(page) differently:\n\(lines.0)\n\(lines.1)" }

    /// The first page that the engine renders differently; absent where all are the same.
    init?(_ engine: Engine, from insyn: Engine, pages: Range<Int>) {
        guard let page = pages.first(where: { engine.page($0) != insyn.page($0) }) else { return nil }
        let expected = String(decoding: insyn.page(page), as: UTF8.self).split(separator: "\n")
        let actual = String(decoding: engine.page(page), as: UTF8.self).split(separator: "\n")
        self.engine = engine.name
        self.page = page
        lines = zip(expected, actual).first { $0 != $1 } ?? (expected.last ?? "", actual.last ?? "")
    }
}
