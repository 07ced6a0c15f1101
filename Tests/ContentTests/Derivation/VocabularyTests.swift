import Content
import Testing

@Suite struct VocabularyTests {
    @Test func `Every text that a derivation may speak with is in the Swedish locale file`() {
        #expect(Vocabulary.keys.filter { swedish[$0] == nil } == [])
    }

    @Test func `The Swedish locale file has no texts of derivations that nothing speaks with`() {
        let keys = Set(Vocabulary.keys)
        let groups = ["status.", "rules.", "evidence.", "events.", "changes."]
        let unused = swedish.keys.filter { key in groups.contains { key.hasPrefix($0) } && !keys.contains(key) }
        #expect(unused.sorted() == [])
    }
}
