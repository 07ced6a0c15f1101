extension [Diagnostic] {
    /// How many there are of each severity: “2 errors, 1 warning and 5 notices”.
    package var counted: Message {
        let parts = Severity.allCases.reversed().compactMap { severity -> Message? in
            let count = self.count { $0.severity == severity }
            return count == 0 ? nil : severity.counted(count)
        }
        guard let last = parts.last else { return "no findings" }
        guard parts.count > 1 else { return last }
        return "\(parts.dropLast().joined(separator: ", ")) and \(last)"
    }
}

extension Severity {
    fileprivate func counted(_ count: Int) -> Message {
        switch self {
        case .error: count == 1 ? "1 error" : "\(count) errors"
        case .warning: count == 1 ? "1 warning" : "\(count) warnings"
        case .notice: count == 1 ? "1 notice" : "\(count) notices"
        }
    }
}
