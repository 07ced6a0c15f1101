import Content
import Diagnostics
import Testing

@testable import Validation

/// A number made for a test: the check digit of Luhn is put last. A letter counts as 1.
private func number(_ date: String, _ separator: String = "-", _ serial: String) -> String {
    let digits = (date.suffix(6) + serial).map { $0.wholeNumberValue ?? 1 }
    let sum = digits.enumerated().reduce(0) { sum, digit in
        let product = digit.element * (digit.offset.isMultiple(of: 2) ? 2 : 1)
        return sum + product / 10 + product % 10
    }
    return date + separator + serial + String((10 - sum % 10) % 10)
}

private func isFound(_ text: String) -> Bool { !IdentityNumberScan(bytes: Array(text.utf8)).numbers.isEmpty }

@Suite struct PersonalIdentityNumberTests {
    private static let dates = [
        "640823", "19640823", "000229", "20000229", "240229", "18991231", "991231", "010101", "20260101",
        // Coordination numbers: the day plus 60.
        "640883", "19640883", "000289", "20000289", "19000161",
        // Coordination numbers of people whose day or month of birth is not known.
        "640860", "19640860", "19640083", "640060",
    ]

    @Test(
        arguments: dates,
        [
            "", "-", "+", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "\u{AD}",
            "\u{FF0D}", "\u{200B}", "\u{2060}", " - ", "\u{A0}\u{2013}\u{A0}", "-\n",
            "-\r\n  ",
        ])
    func `A number with a date that there is and a right check digit is found in every form`(
        date: String, separator: String
    ) {
        for serial in [
            "323", "001", "999", "T23", "R00", "S12", "U55", "W99", "X01", "J10", "K11", "L12", "M13", "N14", "P15",
            "t23",
        ] {
            let number = number(date, separator, serial)
            #expect(isFound(number), "\(number)")
            #expect(isFound("Sökanden (\(number)), se bilaga."))
            let wrong = number.dropLast() + String(((number.last?.wholeNumberValue ?? 0) + 1) % 10)
            #expect(!isFound(String(wrong)), "\(wrong)")
        }
    }

    @Test(arguments: [
        // No such day or month.
        "640832", "641301", "640800", "640023", "640892", "641360", "640092", "010229", "20010229", "19000229",
        "640931", "640991",
        // Organisation numbers have 2 or more as their third digit; with a century they are written with 16.
        "556012", "212000", "802005", "969601", "16556012", "162120",
        // No such century.
        "17640823", "21640823", "64640823",
    ])
    func `What has no date that there is is no number`(date: String) {
        for separator in ["", "-", "+"] {
            for serial in ["323", "014", "579"] { #expect(!isFound(number(date, separator, serial))) }
        }
    }

    @Test(arguments: [
        "SOCN 2015/281-753", "KS-2019/3209.118", "Son 2016/224", "2014-2016", "2016-02-16", "20160216", "640823",
        "08-718 80 00", "070-123 45 67", "0701234567", "+46701234567", "+46 8 718 80 00", "1 912 121 212 kr",
        "556012-5790",
        "OCR 1912121212", "OCR-nummer: 6408233234", "1912121212 kr", "6408233234 SEK", "amount: 6408233234",
        "bankgiro 5050-1055", "plusgiro 640823-3", "SE64 0823 3234 0000", "2016-02-16/2016-03-01", "2014/2016",
        "1964-08-23", "2015/281-753", "640823-6408", "20160216 13.30",
        "212000-0167", "3 990 tkr", "64 08 23", "2015–2016", "2016-02-16 13:30", "1.17f2b3c4152f0e5d8b1", "5050-1055",
    ])
    func `Registration numbers, phone numbers, organisation numbers, sums and years are none`(text: String) {
        #expect(!isFound(text))
    }

    @Test func `Longer runs of digits, parts of words and decimals are none`() {
        let number = number("640823", "", "323")
        let others = [
            "1\(number)", "\(number)1", "a\(number)", "\(number)b", "\(number).5", "\(number),50", "0.\(number)",
            "12,\(number)", "tel:\(number)", "640823--3234", "640823  \(number.suffix(4))",
            "640823\n\(number.suffix(4))", "640823 \(number.suffix(4))", "640823\u{A0}\(number.suffix(4))",
            "20160216 1330", "20160216 1331", "20160216 1339",
            "640823-\(number.suffix(4))5",
            "5640823-\(number.suffix(4))",
        ]
        for text in others { #expect(!isFound(text), "\(text)") }
    }

    @Test func `A number next to other signs is found`() {
        let number = number("640823", "", "323")
        let texts = [
            "\(number).", "\(number),", "(\(number))", "_\(number)_", "a-\(number)", "a/\(number)/", "”\(number)”",
            "å\(number)", "\(number),\(number)", "tel: \(number)", "\(number);1",
        ]
        for text in texts { #expect(isFound(text), "\(text)") }
    }

    @Test func `A letter before a number with a hyphen does not hide it`() {
        #expect(isFound("pnr" + number("640823", "-", "323")))
        #expect(!isFound("a" + number("640823", "", "323")))
    }

    @Test func `A number that is escaped in an address, a text or an alternative text is found on its line`()
        async throws
    {
        let (date, last) = ("640823", number("640823", "-", "323").suffix(4))
        let text = wholeFile(
            """
            summary: "Om \(date)\\u002d\(last)"
            # \(date)-\(last)
            ---
            Se [sidan](https://example.org/\(date)%2D\(last)).

            ![\(date)&#45;\(last)](a.png)

            Sökanden \(date)&ndash;\(last).

            Sökanden \(date)\\-\(last).
            """)
        let file = SourceFile(path: "content/topics/t.md", key: ItemKey(.topic, "t"), bytes: Array(text.utf8))
        let (site, _) = Site.link(
            [try #require(Item.read(file).item)], configuration: SiteConfiguration(), asOf: Day(number: 20_000))
        let found = await Rules.diagnostics(for: DerivedSite(site), jobs: 1).filter {
            $0.code == PersonalIdentityNumber.code
        }
        #expect(found.map(\.range.start.line) == [4, 5, 7, 9, 11, 13])
    }

    @Test func `A number whose individual part is 000 belongs to nobody`() {
        #expect(!isFound(number("640823", "", "000")))
    }

    @Test func `Each number is reported at its exact place in front matter, text, table, code and link`() async throws {
        let (long, short) = (number("19640823", "-", "323"), number("640883", "", "323"))
        let found = try await expect(
            PersonalIdentityNumber.self,
            in: [
                "topics/t.md": """
                summary: "Ärende om ⟦\(long)⟧"
                aliases: [a-⟦\(short)⟧]
                ---
                Åsa ⟦\(long)⟧ och ⟦\(short)⟧.

                | Namn | Nummer |
                |---|---|
                | Åsa | ⟦\(long)⟧ |

                `⟦\(short)⟧` [brev](<https://example.org/⟦\(long)⟧> "⟦\(short)⟧")
                """
            ])
        for diagnostic in found {
            #expect(diagnostic.isSensitive)
            let words = [diagnostic.message] + diagnostic.suggestions.map(\.message) + diagnostic.notes.map(\.message)
            #expect(!words.map(\.description).contains { $0.contains(long) || $0.contains(short) })
        }
    }

    @Test func `A number that markup interrupts is found where it is shown`() async throws {
        let number = number("640823", "-", "323")
        let text = "---\nHär: **⟦\(number.prefix(6))**\(number.dropFirst(6))⟧ slut\n"
        try await expect(PersonalIdentityNumber.self, in: ["topics/t.md": text])
    }

    @Test func `The printed excerpt leaves the number out`() async throws {
        let number = number("640823", "-", "323")
        let text = wholeFile("---\n\(number)\n")
        let site = try site(["topics/t.md": text])
        let found = await Rules.diagnostics(for: DerivedSite(site), jobs: 1, except: nil)
        let printer = TextPrinter(usesColour: false) { SourceText(path: $0, bytes: Array(text.utf8)) }
        #expect(found.map(\.code) == [PersonalIdentityNumber.code])
        #expect(!printer.print(found).contains(number.suffix(4)))
    }

    @Test func `Texts of any bytes are scanned without a fault`() {
        var state: UInt64 = 7
        let alphabet = Array("0189-+T.,t \u{2011}\u{AD}é".utf8) + [0xE2, 0x80, 0xC2, 0xFF]
        for _ in 0..<20_000 {
            let bytes = (0..<20).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return alphabet[Int(state >> 33) % alphabet.count]
            }
            for range in IdentityNumberScan(bytes: bytes).numbers {
                #expect((10...16).contains(range.count))
            }
        }
    }
}
