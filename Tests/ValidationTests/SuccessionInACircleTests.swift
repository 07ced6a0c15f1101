import Content
import Diagnostics
import Testing

@testable import Validation

@Suite struct SuccessionInACircleTests {
    @Test(arguments: [("agreements", "replaces"), ("strategies", "replaces"), ("bodies", "succeeds")])
    func `A circle is one error at its first item, with the others named`(folder: String, field: String) async throws {
        let found = try await expect(
            SuccessionInACircle.self,
            in: [
                "\(folder)/a.md": "\(field): [x, ⟦c⟧]", "\(folder)/b.md": "\(field): [a]",
                "\(folder)/c.md": "\(field): [b]",
                "\(folder)/x.md": "\(field): []", "\(folder)/y.md": "\(field): [a]",
            ])
        #expect(found.first?.message == "this goes in a circle: a → c → b → a")
        #expect(found.first?.notes.map(\.file) == ["content/\(folder)/c.md", "content/\(folder)/b.md"])
    }

    @Test(arguments: [
        ("bodies", "part_of: ⟦a⟧"), ("documents", "attachment_of: ⟦a⟧"),
        ("documents", "replaced: {date: 2025, by: ⟦a⟧}"),
    ])
    func `What belongs to itself or replaces itself is an error`(folder: String, field: String) async throws {
        let found = try await expect(SuccessionInACircle.self, in: ["\(folder)/a.md": field])
        #expect(found.first?.message == "this refers to itself")
    }

    @Test func `Two circles are two errors`() async throws {
        try await expect(
            SuccessionInACircle.self,
            in: [
                "bodies/a.md": "part_of: ⟦b⟧", "bodies/b.md": "part_of: a", "bodies/c.md": "part_of: ⟦d⟧",
                "bodies/d.md": "part_of: c",
            ])
    }

    @Test func `Chains that end and meet are none, nor is a circle through two different fields`() async throws {
        try await expect(
            SuccessionInACircle.self,
            in: [
                "bodies/a.md": "part_of: c\nsucceeds: [b, c]", "bodies/b.md": "part_of: a\nsucceeds: [c]",
                "bodies/c.md": "external: false",
            ])
    }

    @Test func `A circle and a chain of a hundred thousand are found without recursion`() {
        let count = 100_000
        var successors = Dictionary(uniqueKeysWithValues: (0..<count).map { ($0, [$0 + 1]) })
        #expect(circles(in: successors).isEmpty)
        successors[count] = [0]
        #expect(circles(in: successors).map(\.count) == [count + 1])
    }
}
