/// The footnotes of a document as they get their numbers, by first use.
struct FootnoteBook {
    let scan: FootnoteScan
    /// In the order of their numbers.
    var footnotes: [Footnote] = []
    /// The place in `scan.definitions` of each of `footnotes`.
    private(set) var order: [Int] = []

    /// The place in `scan.definitions` of the first definition of each label.
    private var definitions: [Int: Int] = [:]
    /// The place in `footnotes` of each label that has been referred to.
    private var numbers: [Int: Int] = [:]

    /// The labels of the scan's misplaced definitions.
    let misplacedLabels: Set<Int>
    /// The starts of the scan's misplaced definitions that turned out to stand in code.
    private var definitionsInCode: Set<Int> = []

    init(_ scan: FootnoteScan) {
        self.scan = scan
        misplacedLabels = Set(scan.misplaced.map(\.label))
        for (index, definition) in scan.definitions.enumerated() where definitions[definition.label] == nil {
            definitions[definition.label] = index
        }
    }

    /// The place in `footnotes` of the footnote with this label, which `make` makes at its first use;
    /// `nil` where none is defined.
    mutating func number(of label: Int, make: (FootnoteDefinition) -> Footnote) -> Int? {
        if let number = numbers[label] { return number }
        guard let definition = definitions[label] else { return nil }
        numbers[label] = footnotes.count
        order.append(definition)
        footnotes.append(make(scan.definitions[definition]))
        return footnotes.count - 1
    }

    /// The first definition of each label that nothing refers to.
    var unused: [FootnoteDefinition] {
        scan.definitions.enumerated().compactMap { index, definition in
            definitions[definition.label] == index && numbers[definition.label] == nil ? definition : nil
        }
    }

    /// Definitions of a label that has one already, each with the first.
    var duplicates: [(FootnoteDefinition, first: FootnoteDefinition)] {
        scan.definitions.enumerated().compactMap { index, definition in
            guard let first = definitions[definition.label], first != index else { return nil }
            return (definition, scan.definitions[first])
        }
    }

    /// Takes note of the source of a code block.
    mutating func visitCode(_ source: Range<Int>) {
        guard !scan.misplaced.isEmpty else { return }
        var index = scan.misplaced.partitioningIndex { $0.mark.lowerBound >= source.lowerBound }
        while index < scan.misplaced.count, scan.misplaced[index].mark.lowerBound < source.upperBound {
            definitionsInCode.insert(scan.misplaced[index].mark.lowerBound)
            index += 1
        }
    }

    /// Definitions that do not begin in the first column. Complete when all code blocks have been visited.
    var misplaced: [Range<Int>] {
        scan.misplaced.map(\.mark).filter { !definitionsInCode.contains($0.lowerBound) }
    }
}
