import Content
import Testing

@Suite struct PreventionMatrixTests {
    @Test func `The matrix has nine cells, filled and empty, and what has no place in them`() throws {
        let files = [
            "initiatives/a.md": "prevention: {level: universal, function: informative}",
            "initiatives/b.md": "prevention: {level: universal, function: informative}",
            "initiatives/c.md": "prevention: {level: selective, function: unknown}",
            "initiatives/d.md": "prevention: unknown",
            "initiatives/e.md": "form: project",
        ]
        let matrix = PreventionMatrix(DerivedSite(try site(asOf: "2016-01-01", files)))
        #expect(matrix.cells.count == 9)
        let filled = matrix.cells.filter { !$0.initiatives.isEmpty }
        #expect(filled.map { "\($0.level) \($0.function)" } == ["universal informative"])
        #expect(filled.first?.initiatives.map(\.id) == ["a", "b"])
        #expect(matrix.unplaced.map(\.id) == ["c", "d"])
    }
}
