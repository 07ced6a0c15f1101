import Content
import Testing

@Suite struct FundingSumTests {
    private func sums(_ frames: [String], _ lines: [String]) throws -> [FundingSum] {
        func list(_ amounts: [String]) -> String {
            amounts.map { "{text: T, stage: allocated, exact: \($0.contains("exact") ? "" : "true"), \($0)}" }.joined(
                separator: ", ")
        }
        let facts = "form: service\nfunding: {frames: [\(list(frames))], lines: [\(list(lines))]}".replacing(
            "exact: , ", with: "")
        guard
            case .initiative(_, let sums) = try site(asOf: "2016-01-01", ["initiatives/i.md": facts]).derived(
                "initiatives/i")
        else { throw Mistake.otherKind }
        for sum in sums { _ = sum.conclusion.checked }
        return sums
    }

    @Test func `What the lines leave of the frames is unexplained`() throws {
        let lines = [920, 25, 45, 800, 750, 400, 50, 165, 400, 250, 100, 85]
        let sums = try sums(
            ["amount: 3000, unit: tkr, year: 2015", "amount: 1000, unit: tkr, year: 2015"],
            lines.map { "amount: \($0), unit: tkr, year: 2015, exact: false" })
        let sum = try #require(sums.first)
        #expect(sums.count == 1)
        #expect(sum.frames.description == "4000")
        #expect(sum.lines?.description == "3990")
        #expect(sum.difference?.description == "10")
        #expect(sum.isApproximate)
        #expect(sum.conclusion.value == .unexplained)
        let words = "Ramen är 4000 tkr. Delarna är tillsammans ungefär 3990 tkr. Oförklarat: ungefär 10 tkr."
        #expect(sum.conclusion.explanation.rule.inSwedish == words)
    }

    @Test func `Sums are exact`() throws {
        let sum = try sums(
            ["amount: 0.3, unit: mnkr, year: 2015"],
            ["amount: 0.1, unit: mnkr, year: 2015", "amount: 0.2, unit: mnkr, year: 2015"]
        ).first
        #expect(sum?.conclusion.value == .balanced)
    }

    @Test func `Years and units are not mixed`() throws {
        let sums = try sums(
            ["amount: 3, unit: mnkr, year: 2020"],
            ["amount: 3000, unit: tkr, year: 2020", "amount: 1, unit: mnkr, year: 2021"])
        #expect(sums.map(\.conclusion.value) == [.linesMissing, .framesMissing, .framesMissing])
    }

    @Test func `More in the lines than in the frame is said`() throws {
        let sum = try sums(["amount: 1, unit: kr, year: 2020"], ["amount: 2.5, unit: kr, year: 2020"]).first
        #expect(sum?.conclusion.value == .exceeded)
        #expect(sum?.difference?.description == "-1.5")
    }

    @Test func `An unknown amount keeps the sums from being compared`() throws {
        let sum = try sums(["amount: 1, unit: kr, year: 2020"], ["amount: unknown, unit: kr, year: 2020"]).first
        #expect(sum?.conclusion.value == .unknown)
        #expect(sum?.unknownAmounts == 1)
    }
}
