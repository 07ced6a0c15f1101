import Content
import Testing

@Suite struct AccountingTests {
    private let files = [
        "municipalities/nacka.md": "website: https://nacka.se",
        "municipalities/huddinge.md": "website: https://huddinge.se",
        "cases/arende.md": "question: Q\nmunicipality: huddinge", "topics/polis.md": "", "topics/andt.md": "",
        "bodies/kvalitet.md": "type: unit\nexternal: false",
        "agreements/polisen.md":
            "municipality: nacka\ntopics: [polis]\nfollow_up: {responsible: kvalitet, cadence: unknown}",
        "agreements/mottagning.md":
            "municipality: nacka\ntopics: [andt]\nfollow_up: {responsible: unknown, cadence: unknown}",
        "agreements/samkraft.md": "case: arende\ntopics: [polis]\nfollow_up: unknown",
        "strategies/andt.md": "municipality: nacka\nfollow_up: {responsible: kvalitet, cadence: P1Y}",
        "collaborations/hemlos.md": "follow_up: unknown", "initiatives/i.md": "municipality: nacka",
    ]

    @Test func `The accounting has every strategy, agreement and collaboration by municipality`() throws {
        let accounting = Accounting(DerivedSite(try site(asOf: "2016-02-16", files)))
        let rows = accounting.rows.map {
            "\($0.municipality?.id ?? "-") \($0.item) \($0.health.conclusion.checked.rawValue)"
        }
        #expect(
            rows == [
                "huddinge agreements/samkraft no-owner", "nacka strategies/andt never-followed-up",
                "nacka agreements/mottagning no-owner", "nacka agreements/polisen no-cadence",
                "- collaborations/hemlos no-owner",
            ])
    }

    @Test func `The accounting counts each health`() throws {
        let counts = Accounting(DerivedSite(try site(asOf: "2016-02-16", files))).counts
        #expect(counts.first { $0.health == .noOwner }?.count == 3)
        #expect(counts.map(\.count).reduce(0, +) == 5)
    }

    @Test func `Agreements about one topic in several municipalities stand side by side`() throws {
        let derived = DerivedSite(try site(asOf: "2016-02-16", files))
        let shared = SharedAgreements(Accounting(derived), in: derived.site)
        #expect(shared.topics.map(\.topic.id) == ["polis"])
        #expect(shared.topics.first?.rows.map(\.item.id) == ["samkraft", "polisen"])
    }
}
