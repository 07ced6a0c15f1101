import Diagnostics
import Testing

@testable import Validation

@Suite struct ContactDetailsOfPersonTests {
    @Test func `E-mail addresses and phone numbers on the page of a person are warnings`() async throws {
        try await expect(
            ContactDetailsOfPerson.self,
            in: [
                "people/p.md": """
                summary: "Nås på ⟦070-123 45 67⟧."
                ---
                Skriv till ⟦anna.andersson@nacka.example.se⟧, <mailto:⟦anna@example.org⟧>, ring ⟦+46 8 718 80 00⟧ eller ⟦087188000⟧.
                """
            ])
    }

    @Test(arguments: [
        "2016-02-16", "SOCN 2015/281-753", "§ 24", "07:30", "0,5", "100 000 000 kr", "a @ b", "@anna", "anna@home",
        "2014-2016",
    ])
    func `Dates, registration numbers, sums and names are none`(text: String) async throws {
        try await expect(ContactDetailsOfPerson.self, in: ["people/p.md": "---\nText \(text) text.\n"])
    }

    @Test func `Pages of other kinds may have those of an office, but not of a person`() async throws {
        try await expect(
            ContactDetailsOfPerson.self,
            in: [
                "bodies/b.md": """
                ---
                registrator@nacka.example, 08-718 80 00, kommunen.2@nacka.example,
                ⟦anna.holm@nacka.example⟧, ⟦070-123 45 67⟧, ⟦+46 73 123 45 67⟧
                """
            ])
    }

    @Test func `Digits and blanks without end are no phone number`() {
        #expect(ContactScan(bytes: Array(repeating: Array("0 ".utf8), count: 50).flatMap { $0 }).phoneNumbers.isEmpty)
    }
}
