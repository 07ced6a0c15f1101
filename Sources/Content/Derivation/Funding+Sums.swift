extension Funding {
    /// One sum for each year, unit and stage, in the order in which they first occur.
    func sums(_ dossier: Dossier) -> [FundingSum] {
        let frames = frames.values()
        let lines = lines.values()
        var keys: [Key] = []
        for key in (frames + lines).map(Key.init) where !keys.contains(key) { keys.append(key) }
        return keys.map { key in
            Sum(key, frames.filter { Key($0) == key }, lines.filter { Key($0) == key }).result(dossier)
        }
    }

    fileprivate struct Key: Hashable {
        let year: EDTFDate?
        let unit: Amount.Unit
        let isProposed: Bool

        init(_ amount: Amount) {
            year = amount.year.value
            unit = amount.unit.value ?? .kr
            isProposed = amount.stage.value == .proposed
        }
    }
}

private struct Sum {
    let key: Funding.Key
    let frames: [Amount]
    let lines: [Amount]

    init(_ key: Funding.Key, _ frames: [Amount], _ lines: [Amount]) {
        (self.key, self.frames, self.lines) = (key, frames, lines)
    }

    func result(_ dossier: Dossier) -> FundingSum {
        FundingSum(
            item: dossier.item.key, year: key.year, unit: key.unit, isProposed: key.isProposed, frames: total(frames),
            lines: lines.isEmpty ? nil : total(lines), isApproximate: isApproximate, unknownAmounts: unknown,
            conclusion: conclusion(dossier))
    }

    private func total(_ amounts: [Amount]) -> Decimal { amounts.compactMap(\.amount.value).reduce(.zero, +) }

    private var isApproximate: Bool { (frames + lines).contains { $0.exact.value == false } }

    private var unknown: Int { (frames + lines).count { $0.amount.value == nil } }

    private func conclusion(_ dossier: Dossier) -> Conclusion<FundingStatus> {
        let (status, rule) = answer
        let difference = total(frames) - total(lines)
        let arguments: KeyValuePairs<String, Phrase.Argument> = [
            "frames": .amount(total(frames), key.unit), "lines": .amount(total(lines), key.unit),
            "difference": .amount(difference < .zero ? .zero - difference : difference, key.unit),
            "unknown": .number(unknown),
        ]
        return Conclusion(status, Explanation(rule.phrase(arguments), evidence(dossier), wouldChange: changes(status)))
    }

    private var answer: (FundingStatus, FundingRule) {
        if unknown > 0 { return (.unknown, .amountUnknown) }
        if lines.isEmpty { return (.linesMissing, .linesMissing) }
        if frames.isEmpty { return (.framesMissing, .framesMissing) }
        let (frames, lines) = (total(frames), total(lines))
        if frames == lines { return (.balanced, isApproximate ? .balancedApproximately : .balanced) }
        return frames > lines
            ? (.unexplained, isApproximate ? .unexplainedApproximately : .unexplained)
            : (.exceeded, isApproximate ? .exceededApproximately : .exceeded)
    }

    private func evidence(_ dossier: Dossier) -> [Evidence] {
        let all = [(EvidenceWords.frames, "funding.frames", frames), (.lines, "funding.lines", lines)]
        return all.compactMap { words, field, amounts in
            amounts.isEmpty ? nil : dossier.evidence(words, field, .amount(total(amounts), key.unit))
        }
    }

    private func changes(_ status: FundingStatus) -> [Change] {
        switch status {
        case .balanced: [.correction]
        case .unexplained, .exceeded: [.differenceExplained]
        case .linesMissing, .framesMissing, .unknown: [.amountsKnown]
        }
    }
}
