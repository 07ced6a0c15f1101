import Testing

@testable import Content

@Suite struct ReferenceTests {
    @Test func `A bare id may mean each kind of its field and no other`() {
        for kind in Kind.allCases {
            let (other, third) = kind == .strategy ? (Kind.page, Kind.term) : (.strategy, kind == .page ? .term : .page)
            let reference = Reference("x", to: [kind, other])
            #expect(Set(reference.kinds) == [kind, other])
            #expect(reference.possibleKinds == reference.kinds)
            #expect(reference.mayMean(kind) && reference.mayMean(other) && !reference.mayMean(third))
            #expect(reference.onlyKind == nil && reference.writtenKind == nil)
        }
    }

    @Test func `A reference with a folder means that kind alone`() {
        for kind in Kind.allCases {
            let reference = Reference("\(kind.folder)/x", to: [.strategy, kind, .page])
            #expect(reference.id == "x")
            #expect(reference.writtenKind == kind && reference.possibleKinds == [kind])
            #expect(Kind.allCases.filter(reference.mayMean) == [kind])
        }
    }

    @Test func `A bare id in a field of one kind means that kind, which was not written`() {
        let reference = Reference("x", to: [.body])
        #expect(reference.onlyKind == .body && reference.writtenKind == nil)
        #expect(reference.kinds == [.body])
    }
}
