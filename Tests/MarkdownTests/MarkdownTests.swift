import Markdown
import Testing

@Test func `A link leads where the caller says`() {
    let document = Document(parsing: ArraySlice("See [the plan](plan.md).".utf8), in: "a.md")
    let html = document.html { $0.destination == "plan.md" ? "../plan/" : nil }
    #expect(String(decoding: html, as: UTF8.self) == "<p>See <a href=\"../plan/\">the plan</a>.</p>\n")
}
