import Testing

@testable import Content
@testable import Publishing

@Suite struct FundingBarsTests {
    private func sums(_ funding: String) throws -> (funding: Funding, sums: [FundingSum]) {
        let site = try site(asOf: "2026-11-21", ["initiatives/i.md": "funding:\n\(funding)"])
        let item = try site.item("initiatives/i")
        guard case .initiative(let initiative) = item.facts, case .initiative(_, let sums) = site.derived(item) else {
            return (Funding(), [])
        }
        return (try #require(initiative.funding.value), sums)
    }

    private func amounts(_ values: [Int?], year: Int = 2015, stage: String = "allocated") -> String {
        let lines = values.map { value in
            let amount = value.map(String.init) ?? "unknown"
            return "{text: T, amount: \(amount), unit: tkr, exact: true, year: \(year), stage: \(stage)}"
        }
        return "[\(lines.joined(separator: ", "))]"
    }

    private func told(_ mark: Mark?) -> String {
        mark.map { "\($0.shape) \($0.from)–\($0.to)" } ?? "nothing"
    }

    @Test func `Lines follow each other, and what they leave of the frames stands at the end`() throws {
        let (funding, sums) = try sums("  frames: \(amounts([3000, 1000]))\n  lines: \(amounts([1000, 2000, 600]))")
        let bars = FundingBars(try #require(sums.first))
        #expect(bars.bars(of: funding.frames.values()).map(told) == ["known 0–75", "known 75–100"])
        #expect(bars.bars(of: funding.lines.values()).map(told) == ["known 0–25", "known 25–75", "known 75–90"])
        #expect(told(bars.rest) == "unknown 90–100")
        #expect(bars.restAmount.description == "400")
        #expect(bars.all.map(told) == ["known 0–90", "unknown 90–100"])
    }

    @Test func `What the lines exceed the frames by is as little explained`() throws {
        let (_, sums) = try sums("  frames: \(amounts([75]))\n  lines: \(amounts([100]))")
        let bars = FundingBars(try #require(sums.first))
        #expect(bars.all.map(told) == ["known 0–75", "unknown 75–100"])
        #expect(bars.restAmount.description == "25")
    }

    @Test func `Money without known lines is unexplained as a whole`() throws {
        let (_, sums) = try sums("  frames: \(amounts([3]))\n  lines: unknown")
        #expect(FundingBars(try #require(sums.first)).all.map(told) == ["unknown 0–100"])
    }

    @Test func `Sums that add up, and those that cannot be compared, leave nothing`() throws {
        for funding in [
            "  frames: \(amounts([5]))\n  lines: \(amounts([5]))", "  frames: unknown\n  lines: \(amounts([5]))",
            "  frames: \(amounts([5]))\n  lines: \(amounts([2, nil]))", "  frames: \(amounts([0]))",
        ] {
            let (_, sums) = try sums(funding)
            let bars = FundingBars(try #require(sums.first))
            #expect(bars.rest == nil, "\(funding)")
            #expect(bars.all.allSatisfy { $0.shape == .known })
        }
    }

    @Test func `Amounts of another year have no bar on the scale, and proposed ones are drawn as such`() throws {
        let (funding, sums) = try sums("  frames: \(amounts([5]))\n  lines: \(amounts([4], year: 2016))")
        #expect(FundingBars(sums[0]).bars(of: funding.lines.values()) == [nil])
        let proposed = try self.sums("  frames: \(amounts([5], stage: "proposed"))")
        #expect(
            FundingBars(proposed.sums[0]).bars(of: proposed.funding.frames.values()).map(told) == ["uncertain 0–100"])
    }
}
