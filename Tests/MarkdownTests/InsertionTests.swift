import Testing

@testable import Markdown

@Suite struct InsertionTests {
    /// The HTML with `<i>` around a word.
    private func html(_ source: String, around word: String) throws -> String {
        let document = Document(parsing: Array(source.utf8)[...], in: "a.md")
        let word = Array(word.utf8)
        let start = try #require(document.text.indices.first { document.text[$0...].starts(with: word) })
        let run = try #require(document.textRuns.first { $0.text.contains(start) })
        let insertion = Insertion(around: start..<start + word.count, in: run, startTag: "<i>", endTag: "</i>")
        return String(decoding: document.html(insertions: [insertion]) { $0.destination }, as: UTF8.self)
    }

    @Test(arguments: [
        ("Ett ord här.", "ord", "<p>Ett <i>ord</i> här.</p>\n"),
        ("Å & <ö> ord", "ord", "<p>Å &amp; &lt;ö&gt; <i>ord</i></p>\n"),
        ("[länk](/a)ord[länk](/b)", "ord", "<p><a href=\"/a\">länk</a><i>ord</i><a href=\"/b\">länk</a></p>\n"),
        ("*ord*", "ord", "<p><em><i>ord</i></em></p>\n"),
        ("Sist ord", "ord", "<p>Sist <i>ord</i></p>\n"),
    ])
    func `Tags stand around the words, whatever is beside them`(source: String, word: String, expected: String) throws {
        #expect(try html(source, around: word) == expected)
    }
}
