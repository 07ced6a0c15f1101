/// Which of the pages that a long list is cut into.
struct PageNumber: Hashable, Sendable {
    /// Counted from 1.
    let number: Int
    let count: Int

    static let only = PageNumber(number: 1, count: 1)

    /// What is left out of the middle of many pages: the first, the last and those near to this one are offered.
    var offered: [Int] {
        Set([1, count] + (number - 2...number + 2)).filter { (1...count).contains($0) }.sorted()
    }

    /// The folder of another page of the list whose first page is in `folder`.
    static func folder(of number: Int, in folder: String, _ locale: Locale) -> String {
        number == 1 ? folder : "\(folder)/\(locale["pager.url"])/\(number)"
    }
}

extension Array where Element: Sendable {
    /// The pages that a list with so many rows to a page has; an empty list has one.
    func pages(of size: Int) -> [(number: PageNumber, rows: ArraySlice<Element>)] {
        let count = Swift.max(1, (self.count + size - 1) / size)
        return (0..<count).map { page in
            let rows = self[page * size..<Swift.min(self.count, (page + 1) * size)]
            return (PageNumber(number: page + 1, count: count), rows)
        }
    }
}
