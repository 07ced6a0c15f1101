/// A registration number of a public record (offentlighets- och sekretesslagen 5 kap. 2 §), kept as it was written.
///
/// There is no national format. The parts are what three municipalities' numbers show; a part that is not there is `nil`.
///
///     Diarienummer("SOCN 2015/281-753")  // series SOCN, year 2015, serial 281, classification 753
///     Diarienummer("KS-2019/3209.118")   // series KS, year 2019, serial 3209, classification 118
///     Diarienummer("Son 2016/224")       // series Son, year 2016, serial 224
package struct Diarienummer: Hashable, Sendable {
    package let text: String
    /// The letters before the year, which stand for the body that keeps the register.
    package let series: String?
    package let year: Int?
    package let serial: Int?
    package let classification: String?

    package init(_ text: String) {
        self.text = text
        let letters = text.prefix { $0 != " " && $0 != "-" && $0 != "/" }
        let numbers = text.dropFirst(letters.count).drop { $0 == " " || $0 == "-" }
        let parts = numbers.split(separator: "/", maxSplits: 1)
        let tail = parts.count == 2 ? parts[1].split(maxSplits: 1) { $0 == "-" || $0 == "." } : []
        guard let year = parts.first.flatMap({ Int($0) }), (1000...9999).contains(year),
            let serial = tail.first.flatMap({ Int($0) }), !letters.isEmpty
        else {
            (series, self.year, self.serial, classification) = (nil, nil, nil, nil)
            return
        }
        series = String(letters)
        self.year = year
        self.serial = serial
        classification = tail.count == 2 ? String(tail[1]) : nil
    }
}
