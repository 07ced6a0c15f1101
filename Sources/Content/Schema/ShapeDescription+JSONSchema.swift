import Diagnostics

extension ShapeDescription {
    /// What JSON Schema says of a value that is one scalar; nothing of lists and records.
    ///
    /// Whether a date exists and an id is somebody's only `insyn check` can tell.
    var scalarMembers: [JSON.Member] {
        switch self {
        case .oneOf(let values): [.init("enum", .array(values.map { .string($0) }))]
        case .flag: [.init("enum", .array([.bool(true), .bool(false), .string("true"), .string("false")]))]
        case .integer: types("integer", "string") + pattern("^[0-9]+$") + [.init("minimum", .integer(0))] + examples
        case .decimal: types("number", "string") + pattern(#"^-?[0-9]+(\.[0-9]+)?$"#) + examples
        case .text: types("string", "number") + [.init("minLength", .integer(1))]
        case .diarienummer: types("string", "number") + [.init("minLength", .integer(1))] + examples
        case .date(dayOnly: true): types("string") + pattern(#"^\d{4}-\d{2}-\d{2}$"#) + examples
        case .date(dayOnly: false): types("string", "integer") + pattern(Self.datePattern) + examples
        case .cadence: types("string") + pattern(#"^(once|none|P(?=\d)(\d{1,3}Y)?(\d{1,3}M)?)$"#) + examples
        case .url: types("string") + pattern(#"^https?://[^\s]+$"#) + examples
        case .file: types("string") + pattern(#"^[^/\\]+(/[^/\\]+)*$"#) + examples
        case .id: types("string", "integer") + pattern("^\(Self.idPattern)$") + examples
        case .reference: types("string", "integer") + pattern("^([a-z]+/)?\(Self.idPattern)$") + examples
        case .list, .record: []
        }
    }

    private static let idPattern = "[a-z0-9]([a-z0-9-]*[a-z0-9])?"

    private static let datePattern: String = {
        let date = #"\d{4}(-\d{2}(-\d{2})?)?~?"#
        return "^(\(date)|(\(date)|\\.\\.)/(\(date)|\\.\\.))$"
    }()

    private func types(_ names: String...) -> [JSON.Member] {
        [.init("type", names.count == 1 ? .string(names[0]) : .array(names.map { .string($0) }))]
    }

    private func pattern(_ pattern: String) -> [JSON.Member] { [.init("pattern", .string(pattern))] }

    private var examples: [JSON.Member] {
        let texts: [String] =
            switch self {
            case .integer: ["1"]
            case .decimal: ["920", "3.4"]
            case .diarienummer: ["SOCN 2015/281-753"]
            case .date(dayOnly: true): ["2016-02-16"]
            case .date: ["2016-02-16", "2016-02", "2016", "2015-21", "2020-33", "2014~", "2014/2016", "2021-01-01/.."]
            case .cadence: ["P1Y", "P6M", "once", "none"]
            case .url: ["https://example.org/"]
            case .file: ["files/bilaga-1.pdf"]
            case .id: ["nacka-polisen"]
            case .reference(let kinds): ["nacka"] + kinds.prefix(1).map { "\($0.folder)/nacka" }
            case .text, .flag, .oneOf, .list, .record: []
            }
        return texts.isEmpty ? [] : [.init("examples", .array(texts.map { .string($0) }))]
    }
}
