import Testing

@testable import Preview

@Suite struct PreviewedPageTests {
    private func page(_ text: String) -> String {
        String(decoding: PreviewedPage(Array(text.utf8), version: "v1").bytes, as: UTF8.self)
    }

    private func meta(_ policy: String) -> String {
        "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">"
    }

    private let script = "<script src=\"/_insyn/preview.js\" data-version=\"v1\"></script>"

    @Test func `The script comes last in the body`() {
        #expect(page("<body>&lt;/body> a</body></html>") == "<body>&lt;/body> a\(script)</body></html>")
        #expect(page("<p>å") == "<p>å\(script)")
    }

    @Test(arguments: [
        ("default-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self'"),
        ("default-src 'self' https:", "default-src 'self' https:; script-src 'self' https:; connect-src 'self' https:"),
        (
            "default-src 'none'; script-src 'self' 'sha256-x'; img-src 'self'",
            "default-src 'none'; img-src 'self'; script-src 'self' 'sha256-x'; connect-src 'self'"
        ),
    ])
    func `The policy lets the script run and listen, and nothing else that it did not`(policy: String, served: String) {
        #expect(page(meta(policy)) == meta(served) + script)
    }
}
