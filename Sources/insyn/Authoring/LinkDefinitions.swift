import Diagnostics

/// Where the destinations of link reference definitions stand (CommonMark, section 4.7): `[label]: ../topics/a.md`.
struct LinkDefinitions {
    private(set) var destinations: [SourceRange] = []

    init(_ text: SourceText) {
        for number in 1...text.lineCount {
            guard let line = text.line(number), line.drop(while: { $0 == " " }).hasPrefix("["),
                let mark = line.firstRange(of: "]:")
            else { continue }
            let rest = line[mark.upperBound...].drop { $0 == " " || $0 == "\t" || $0 == "<" }
            let destination = rest.prefix { $0 != " " && $0 != "\t" && $0 != ">" }
            guard !destination.isEmpty else { continue }
            let column = line[..<destination.startIndex].unicodeScalars.count + 1
            destinations.append(SourceRange(line: number, column: column, length: destination.unicodeScalars.count))
        }
    }
}
