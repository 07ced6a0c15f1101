import Diagnostics
import Testing

@Suite struct UnifiedDiffTests {
    private func numbered(_ count: Int) -> [String] { (1...count).map { "\($0)\n" } }

    @Test func `Nothing differs from itself`() {
        #expect(UnifiedDiff(from: "a", "x\ny", to: "a", "x\ny").text.isEmpty)
    }

    @Test func `A changed line stands between three on each side`() {
        var new = numbered(9)
        new[4] = "fem\n"
        #expect(
            UnifiedDiff(from: "a.md", numbered(9).joined(), to: "a.md", new.joined()).text == """
                diff --git a/a.md b/a.md
                --- a/a.md
                +++ b/a.md
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +fem
                 6
                 7
                 8

                """)
    }

    @Test func `Changes far from each other stand apart`() {
        var new = numbered(20)
        new.remove(at: 19)
        new.insert("0\n", at: 0)
        let text = UnifiedDiff(from: "a", numbered(20).joined(), to: "a", new.joined()).text
        #expect(text.contains("@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n@@ -17,4 +18,3 @@\n 17\n 18\n 19\n-20\n"))
    }

    @Test func `A file without a line feed at its end is said to have none`() {
        let text = UnifiedDiff(from: "a", "x", to: "a", "x\n").text
        #expect(text.hasSuffix("@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+x\n"))
    }

    @Test func `A renamed file is named twice`() {
        #expect(
            UnifiedDiff(from: "a", "x\n", to: "b", "x\n").text
                == "diff --git a/a b/b\nrename from a\nrename to b\n")
        #expect(UnifiedDiff(from: "a", "", to: "a", "x\n").text.hasSuffix("@@ -0,0 +1,1 @@\n+x\n"))
    }
}
