import Testing

@testable import Content
@testable import Publishing

@Suite struct RailTests {
    private func rails(_ stops: (MotionStop.Kind, Certainty)...) -> [Rail] {
        let label = Phrase("")
        return Rail.all(
            stops.map { MotionStop(kind: $0, label: label, answer: label, reached: $1, date: nil, item: nil) })
    }

    @Test func `The line to a stop is as sure as it is that the stop was reached`() {
        let rails = rails((.submission, .yes), (.referral, .cannotTell), (.decision, .no))
        #expect(rails.map(\.above) == [nil, .cannotTell, .no])
        #expect(rails.map(\.below) == [.cannotTell, .no, nil])
    }

    @Test func `A return leads back to the referral before it, past what lies between`() {
        let rails = rails(
            (.submission, .yes), (.referral, .yes), (.preparation, .yes), (.return, .yes), (.decision, .no))
        #expect(rails.map(\.arrives) == [false, true, false, false, false])
        #expect(rails.map(\.passes) == [false, false, true, false, false])
        #expect(rails.map(\.leaves) == [false, false, false, true, false])
    }

    @Test func `A second return leads back no further than the first`() {
        let rails = rails(
            (.submission, .yes), (.referral, .yes), (.return, .yes), (.preparation, .yes), (.return, .yes))
        #expect(rails.map(\.arrives) == [false, true, false, true, false])
        #expect(rails.map(\.leaves) == [false, false, true, false, true])
    }

    @Test func `A return with nothing before it leads nowhere`() {
        #expect(rails((.return, .yes)).map(\.leaves) == [false])
    }

    @Test func `Claims and assignments hang beside the line, which ends at the last of them`() {
        let rails = rails(
            (.decision, .yes), (.claim(.approved), .yes), (.assignment, .yes), (.account, .cannotTell),
            (.assignment, .yes), (.account, .no))
        #expect(rails.map(\.isBranch) == [false, true, true, true, true, true])
        #expect(rails.map(\.below) == [.yes, .yes, .yes, .yes, nil, nil])
        #expect(rails.map(\.above) == [nil, .yes, .yes, .yes, .yes, nil])
    }

    @Test func `An account hangs below its assignment`() {
        let rails = rails((.decision, .yes), (.assignment, .yes), (.account, .cannotTell), (.assignment, .yes))
        #expect(rails.map(\.branchBelow) == [nil, .cannotTell, nil, nil])
        #expect(rails.map(\.branchAbove) == [nil, nil, .cannotTell, nil])
    }

    @Test func `No stops have no rails`() {
        #expect(rails() == [])
    }
}
