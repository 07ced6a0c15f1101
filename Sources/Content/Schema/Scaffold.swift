package import Diagnostics

/// The text of a new file of a kind, from the declarations that also read it: every field in its order, each below a
/// line of help.
///
/// What is not known is `unknown` where it may be; a value that had to be made up ends with `Scaffold.mark`. Fields that
/// may be left out are comments, to be filled in where there is something to say.
package struct Scaffold {
    private let kind: Kind
    private let known: [String: String]
    private let phrases: Phrasebook

    /// What stands after a value that somebody still has to write.
    package static let mark = "  # ?"

    /// `known` are the values of fields as they are written in YAML; the help is in the language of the
    /// phrases.
    package init(_ kind: Kind, known: [String: String], in phrases: Phrasebook) {
        (self.kind, self.known, self.phrases) = (kind, known, phrases)
    }

    package var text: String {
        let header = Header.fields.map(\.description)
        let first = header.prefix { $0.key != "change_note" }
        let fields = first + kind.fields + header.dropFirst(first.count)
        return (["---"] + fields.flatMap(lines) + ["---", "", ""]).joined(separator: "\n")
    }

    private func lines(for field: FieldDescription) -> [String] {
        let mark = isNeeded(field) ? " (\(phrases.text("required")))" : ""
        return ["# \(phrases.text(field.summary))\(mark)"] + valueLines(for: field)
    }

    /// A document has to say where it is.
    private func isNeeded(_ field: FieldDescription) -> Bool {
        field.presence == .required || kind == .document && field.key == "unavailable"
    }

    private func valueLines(for field: FieldDescription) -> [String] {
        if let value = known[field.key] { return ["\(field.key): \(value)"] }
        guard isNeeded(field) else { return pattern(field).map { "# \($0)" } }
        switch field.shape {
        case .record(let fields): return ["\(field.key):"] + fields().flatMap(partLines).map { "  \($0)" }
        case .list where field.mayBeUnknown: return ["\(field.key): unknown"] + pattern(field).map { "# \($0)" }
        default: return ["\(field.key): \(value(of: field))"]
        }
    }

    /// A field of a record that is needed, below its help.
    private func partLines(_ field: FieldDescription) -> [String] {
        let sign = field.presence == .required ? "" : "# "
        return ["# \(phrases.text(field.summary))", "\(sign)\(field.key): \(value(of: field))"]
    }

    private func value(of field: FieldDescription) -> String {
        if field.presence == .required, field.mayBeUnknown { return "unknown" }
        switch field.shape {
        case .oneOf(let values) where field.presence == .required:
            return "\(values[0])\(Self.mark) \(values.joined(separator: " | "))"
        case .flag where field.presence == .required: return "false\(Self.mark)"
        case .text: return "\"…\"\(Self.mark)"
        default: return placeholder(field.shape)
        }
    }

    /// How the field is written, with words in `<…>`, which no field accepts, for what is to be filled in.
    private func pattern(_ field: FieldDescription) -> [String] {
        switch field.shape {
        case .record(let fields): ["\(field.key):"] + parts(fields()).map { "  \($0)" }
        case .list(.record(let fields)):
            ["\(field.key):"]
                + parts(fields()).enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
        default: ["\(field.key): \(placeholder(field.shape))"]
        }
    }

    private func parts(_ fields: [FieldDescription]) -> [String] {
        fields.flatMap { field -> [String] in
            let lines = pattern(field)
            guard let first = lines.first else { return lines }
            let sign = first.hasSuffix(Self.mark) ? "" : "  #"
            return ["\(first)\(sign) \(phrases.text(field.summary))"] + lines.dropFirst()
        }
    }

    private func placeholder(_ shape: ShapeDescription) -> String {
        switch shape {
        case .text, .diarienummer: "\"…\"\(Self.mark)"
        case .date(let dayOnly): dayOnly ? "<2016-02-16>" : "<2016-02-16, 2016, 2014/2016>"
        case .integer, .decimal: "<1>"
        case .flag: "<true | false>"
        case .cadence: "<P1Y | once | none>"
        case .url: "<https://…>"
        case .file: "<files/…>"
        case .id: "<id>"
        case .oneOf(let values): "<\(values.joined(separator: " | "))>"
        case .reference(let kinds): "<\(kinds.map(\.rawValue).joined(separator: " | "))>"
        case .list(.text): "[\"…\"]\(Self.mark)"
        case .list(let element): "[\(placeholder(element))]"
        case .record: "<…>"
        }
    }
}

extension FieldDescription {
    /// Whether the field may point to an item of a kind, alone or in a list.
    package func mayPoint(to kind: Kind) -> Bool {
        switch shape {
        case .reference(let kinds), .list(.reference(let kinds)): kinds.contains(kind)
        default: false
        }
    }

    /// Whether it holds more than one value.
    package var isList: Bool { if case .list = shape { true } else { false } }
}
