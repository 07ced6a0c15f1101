import Diagnostics
import Testing

@Suite struct NearMissTests {
    @Test func `A word with one letter missing finds the word it was meant to be`() {
        #expect(
            nearMiss(of: "nacka-socialnamden", among: ["nacka-kommun", "nacka-socialnamnden"]) == "nacka-socialnamnden")
    }

    @Test func `Swapped neighbours count as one edit`() {
        #expect(nearMiss(of: "titel", among: ["title"]) == "title")
    }

    @Test func `A word far from every candidate finds nothing`() {
        #expect(nearMiss(of: "budget", among: ["title", "summary"]) == nil)
    }

    @Test func `Among equals the first in order wins, whatever order they come in`() {
        #expect(nearMiss(of: "bat", among: ["cat", "bar"]) == nearMiss(of: "bat", among: ["bar", "cat"]))
        #expect(nearMiss(of: "bat", among: ["cat", "bar"]) == "bar")
    }

    @Test func `An empty word has no near miss`() {
        #expect(nearMiss(of: "", among: ["a", "title"]) == nil)
    }

    @Test func `A near miss is the only answer where no other is near`() {
        #expect(onlyNearMiss(of: "signd", among: ["signed", "scope"]) == "signed")
        #expect(onlyNearMiss(of: "polise", among: ["polisen", "poliser"]) == nil)
        #expect(onlyNearMiss(of: "x", among: ["polisen"]) == nil)
    }
}
