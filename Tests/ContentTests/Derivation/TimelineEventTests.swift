@testable import Content
import Testing

@Suite struct TimelineEventTests {
    @Test func `Events that are the same stand side by side, whatever the order they came in`() throws {
        let date = try EDTFDate(parsing: "2016-02-16")
        let key = ItemKey(.agreement, "a")
        let record = TimelineEvent(date: date, words: .ended, item: key, isForeseen: false)
        let foreseen = TimelineEvent(date: date, words: .ended, item: key, isForeseen: true)
        #expect([foreseen, record, foreseen, record].sorted() == [record, record, foreseen, foreseen])
    }
}
