import Diagnostics
import Testing

@testable import Validation

/// No finding repeats a personal identity number.
@Suite struct MaskingTests {
    private let number = "640823-3234"

    @Test func `A number is covered wherever another finding would repeat it`() throws {
        let other = Diagnostic(
            .error, "unknown-reference", in: "content/topics/\(number).md", "no body is called “\(number)”",
            notes: [.init("see \(number)", in: "content/files/\(number).pdf")],
            suggestions: [.replace(with: number), .init("or “\("a \(number)" as Message)”")])
        let masked = try #require([other].withoutIdentityNumbers.first)
        let printed = JSONPrinter.print([masked]) + GitHubPrinter().print([masked])
        #expect(!printed.contains("3234"))
        #expect(masked.file == "content/topics/******-****.md")
        #expect(masked.message == "no body is called “******-****”")
    }

    @Test func `The excerpt of another finding covers the number of its line`() {
        let text = SourceText(path: "content/topics/a.md", bytes: Array("titel: \(number) och en dag\n".utf8))
        let other = Diagnostic(
            .error, "unknown-key", in: text.path, at: SourceRange(line: 1, column: 1, length: 5), "x")
        let printed = TextPrinter(usesColour: false) { _ in text.withoutIdentityNumbers }.print([other])
        #expect(printed.contains("titel: ******-**** och en dag"))
    }

    @Test func `A line with a number that markup interrupts is not printed`() {
        let range = SourceRange(line: 3, column: 1, length: 9)
        let number = Diagnostic(.error, "personal-identity-number", in: "a", at: range, "x", isSensitive: true)
        let same = Diagnostic(.error, "bare-url", in: "a", at: SourceRange(line: 3, column: 20), "y")
        let next = Diagnostic(.error, "bare-url", in: "a", at: SourceRange(line: 4, column: 1), "y")
        #expect([number, same, next].withoutIdentityNumbers.map(\.isSensitive) == [true, true, false])
    }
}
