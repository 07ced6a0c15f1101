internal import CYAML
import Diagnostics

/// Makes nodes of the events that libyaml finds in a text. What it is given is nested no deeper than `YAMLRefusals` lets
/// pass, and has no aliases.
struct YAMLParser: ~Copyable {
    /// Keys that stand a second time in their mapping; they and their values are left out.
    private(set) var duplicateKeys: [Node.Scalar] = []
    private let yaml: UnsafeBufferPointer<UInt8>
    /// Libyaml keeps its address.
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)

    /// - Parameter yaml: UTF-8 that stays where it is for as long as the parser is used.
    init(_ yaml: UnsafeBufferPointer<UInt8>) {
        self.yaml = yaml
        parser.initialize(to: yaml_parser_t())
        event.initialize(to: yaml_event_t())
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, yaml.baseAddress, yaml.count)
    }

    deinit {
        yaml_event_delete(event)
        event.deallocate()
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The root of the one document of the text; `nil` where it has none.
    mutating func root() throws(YAMLFailure) -> Node? {
        try advance()
        guard try advance() != YAML_STREAM_END_EVENT else { return nil }
        try advance()
        let root = try node()
        try advance()
        guard try advance() == YAML_STREAM_END_EVENT else {
            throw YAMLFailure(
                context: "expected a single document in the stream", problem: "but found another document",
                position: SourcePosition(event.pointee.start_mark))
        }
        return root
    }

    /// The node that the event begins.
    private mutating func node() throws(YAMLFailure) -> Node {
        let position = SourcePosition(event.pointee.start_mark)
        switch event.pointee.type {
        case YAML_SEQUENCE_START_EVENT: return .sequence(try elements(), position)
        case YAML_MAPPING_START_EVENT: return .mapping(Node.Mapping(pairs: try pairs(), position: position))
        case YAML_SCALAR_EVENT: return .scalar(Node.Scalar(event.pointee, position))
        default: throw YAMLFailure(problem: "did not find expected node content", position: position)
        }
    }

    private mutating func elements() throws(YAMLFailure) -> [Node] {
        var elements: [Node] = []
        while try advance() != YAML_SEQUENCE_END_EVENT { elements.append(try node()) }
        return elements
    }

    private mutating func pairs() throws(YAMLFailure) -> [Node.Mapping.Pair] {
        var pairs: [Node.Mapping.Pair] = []
        var keys: Set<String> = []
        while try advance() != YAML_MAPPING_END_EVENT {
            let key = try node()
            try advance()
            let value = try node()
            if let scalar = key.scalar, !keys.insert(scalar.string).inserted {
                duplicateKeys.append(scalar)
            } else {
                pairs.append(Node.Mapping.Pair(key: key, value: value))
            }
        }
        return pairs
    }

    @discardableResult
    private mutating func advance() throws(YAMLFailure) -> yaml_event_type_t {
        yaml_event_delete(event)
        guard yaml_parser_parse(parser, event) == 1 else { throw YAMLFailure(parser.pointee, in: yaml) }
        return event.pointee.type
    }
}

extension SourcePosition {
    init(_ mark: yaml_mark_t) {
        self.init(line: mark.line + 1, column: mark.column + 1)
    }
}

extension Node.Scalar {
    fileprivate init(_ event: yaml_event_t, _ position: SourcePosition) {
        let scalar = event.data.scalar
        string = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
        style = Node.Style(scalar.style)
        self.position = position
    }
}

extension Node.Style {
    fileprivate init(_ style: yaml_scalar_style_t) {
        self =
            switch style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE: .literal
            case YAML_FOLDED_SCALAR_STYLE: .folded
            default: .plain
            }
    }
}
