package import Diagnostics

/// The fields of a kind in words, from the declarations that also read them.
package struct FieldReference {
    package let kind: Kind

    package init(_ kind: Kind) { self.kind = kind }

    /// A line for each field, those of records indented below them.
    package func text(in phrases: Phrasebook) -> String {
        "content/\(kind.folder)/<id>.md\n" + kind.allFields.map { lines(for: $0, indentation: 1, phrases) }.joined()
    }

    private func lines(for field: FieldDescription, indentation: Int, _ phrases: Phrasebook) -> String {
        let presence: Message = field.presence == .required ? "required" : "optional"
        let unknown: Message = field.mayBeUnknown ? ", may be unknown" : ""
        let space = String(repeating: "  ", count: indentation)
        let rule = phrases.text("\(words(for: field.shape)); \(presence)\(unknown)")
        return "\(space)\(field.key)  (\(rule))  \(phrases.text(field.summary))\n"
            + parts(of: field.shape).map { lines(for: $0, indentation: indentation + 1, phrases) }.joined()
    }

    private func parts(of shape: ShapeDescription) -> [FieldDescription] {
        switch shape {
        case .list(let element): parts(of: element)
        case .record(let fields): fields()
        default: []
        }
    }

    private func words(for shape: ShapeDescription) -> Message {
        switch shape {
        case .text: "text"
        case .date(let dayOnly): dayOnly ? "date to the day" : "date"
        case .integer: "whole number"
        case .decimal: "number"
        case .flag: "true or false"
        case .cadence: "P1Y, P6M, once or none"
        case .url: "web address"
        case .file: "file below content/"
        case .diarienummer: "diarienummer"
        case .id: "id"
        case .oneOf(let values): "\(values.joined(separator: " | "))"
        case .reference(let kinds): "id of \(kinds.map(\.name).joined(separator: " or "))"
        case .list(let element): "list of \(words(for: element))"
        case .record: "keys"
        }
    }
}
