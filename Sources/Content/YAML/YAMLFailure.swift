internal import CYAML
import Diagnostics

/// Why a text is no YAML, in libyaml's words.
struct YAMLFailure: Error {
    var context: String?
    let problem: String
    let position: SourcePosition
}

extension YAMLFailure {
    /// For characters that YAML does not allow, libyaml knows the byte and no line.
    init(_ parser: yaml_parser_t, in yaml: UnsafeBufferPointer<UInt8>) {
        context = parser.context.map { String(cString: $0) }
        problem = parser.problem.map { String(cString: $0) } ?? "there is not enough memory"
        position =
            parser.error == YAML_READER_ERROR
            ? SourceText(path: "", bytes: Array(yaml)).position(at: parser.problem_offset)
            : SourcePosition(parser.problem_mark)
    }
}
