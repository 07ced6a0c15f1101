import Testing

@testable import Preview

@Suite struct SitePathTests {
    @Test(arguments: [
        ("/", "index.html"), ("/avtal/a/", "avtal/a/index.html"), ("/avtal/a/?x=%2e", "avtal/a/index.html"),
        ("/data/unknown.csv", "data/unknown.csv"), ("/files/r%C3%A5d.pdf", "files/råd.pdf"), ("/a#b", "a"),
    ])
    func `A target names a file below the root, and a folder its index`(target: String, path: String) {
        #expect(SitePath(target: target) == .file(path))
    }

    @Test(arguments: [
        "", "avtal", "*", "http://localhost/", "/../etc/passwd", "/a/../../etc/passwd", "/%2e%2e/etc/passwd",
        "/%2E%2e%2fetc/passwd", "/..%2fetc/passwd", "/..%5cetc", "/a\\b", "/.", "/./a", "//etc/passwd", "/a//b",
        "/a%00b", "/a%0Ab", "/a%7F", "/%c0%ae%c0%ae/etc", "/%e0%80%ae/etc", "/%f0%80%80%ae", "/%ff", "/%", "/%2",
        "/%zz",
    ])
    func `A target that climbs, or holds what no name holds, is refused`(target: String) {
        #expect(SitePath(target: target) == .refused)
    }

    @Test func `A target is decoded once`() {
        #expect(SitePath(target: "/%252e%252e/etc/passwd") == .file("%2e%2e/etc/passwd"))
    }
}
