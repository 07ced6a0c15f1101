import Testing

@testable import Content
@testable import Publishing

@Suite struct PartnerMatrixTests {
    /// Bodies whose ids are capitals are external.
    private func matrix(_ ties: Partnerships.Tie...) -> PartnerMatrix {
        PartnerMatrix(ties, isExternal: { $0.id == $0.id.uppercased() }, sorted: { $0.sorted() })
    }

    private func tie(_ id: String, _ parties: String..., unknown: Bool = false) -> Partnerships.Tie {
        Partnerships.Tie(
            item: ItemKey(.agreement, id), isAgreed: .yes, parties: parties.map(body), hasUnknownParty: unknown)
    }

    private func body(_ id: String) -> ItemKey { ItemKey(.body, id) }

    @Test func `Bodies of the municipality go down, and those outside come first across`() {
        let matrix = matrix(tie("1", "b", "P"), tie("2", "a", "b"))
        #expect(matrix.bodies.map(\.id) == ["a", "b"])
        #expect(matrix.partners.map { $0?.id } == ["P", "a", "b"])
        #expect(matrix[body("b"), body("P")].map(\.item.id) == ["1"])
        #expect(matrix[body("a"), body("b")] == matrix[body("b"), body("a")])
        #expect(matrix[body("a"), body("P")] == [])
        #expect(matrix[body("a"), body("a")] == [])
    }

    @Test func `A partner of whom nobody knows who it is has a column, which is the last`() {
        let matrix = matrix(tie("1", "a", "P", unknown: true), tie("2", "b"))
        #expect(matrix.partners.map { $0?.id } == ["P", nil])
        #expect(matrix[body("a"), nil].map(\.item.id) == ["1"])
        #expect(matrix[body("b"), nil].map(\.item.id) == ["2"])
    }

    @Test func `What only external bodies take part in stands with the first of them`() {
        let matrix = matrix(tie("1", "P", "Q"))
        #expect(matrix.bodies.map(\.id) == ["P"])
        #expect(matrix[body("P"), body("Q")].map(\.item.id) == ["1"])
    }

    @Test func `What no party of is known stands beside the matrix`() {
        let matrix = matrix(tie("1", unknown: true))
        #expect(matrix.bodies == [] && matrix.partners == [])
        #expect(matrix.partyless.map(\.item.id) == ["1"])
    }

    @Test func `A body that is named twice is no partner of its own`() {
        let matrix = matrix(tie("1", "a", "a", "P"))
        #expect(matrix.partners.map { $0?.id } == ["P"])
        #expect(matrix[body("a"), body("P")].map(\.item.id) == ["1"])
    }
}
