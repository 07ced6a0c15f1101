package import Diagnostics

/// The front matter of a kind as JSON Schema 2020-12, from the declarations that also read it.
package struct JSONSchema {
    package let kind: Kind

    package init(_ kind: Kind) { self.kind = kind }

    package var document: JSON {
        .object(
            [
                .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
                .init("title", .string(kind.rawValue)),
            ] + Self.members(ofRecord: kind.allFields)
                + [.init("$defs", .object([.init("unknown", Self.unknown)]))])
    }

    private static func members(ofRecord fields: [FieldDescription]) -> [JSON.Member] {
        [
            .init("type", .string("object")),
            .init("properties", .object(fields.map { .init($0.key, property($0)) })),
            .init("required", .array(fields.filter { $0.presence == .required }.map { .string($0.key) })),
            .init("additionalProperties", .bool(false)),
        ]
    }

    private static func property(_ field: FieldDescription) -> JSON {
        let description = JSON.Member("description", .string(field.summary.description))
        let value = JSON.object(members(of: field.shape))
        guard field.mayBeUnknown else { return .object([description] + members(of: field.shape)) }
        return .object([
            description,
            .init("anyOf", .array([.object([.init("$ref", .string("#/$defs/unknown"))]), value])),
        ])
    }

    private static func members(of shape: ShapeDescription) -> [JSON.Member] {
        switch shape {
        case .list(let element): [.init("type", .string("array")), .init("items", .object(members(of: element)))]
        case .record(let fields): members(ofRecord: fields())
        case .oneOf(let values): [.init("enum", .array(values.map { .string($0) }))]
        case .integer: [.init("type", .string("integer")), .init("minimum", .integer(0))]
        case .decimal: [.init("type", .string("number"))]
        case .flag: [.init("type", .string("boolean"))]
        case .text, .diarienummer: [.init("type", .string("string")), .init("minLength", .integer(1))]
        case .date(dayOnly: false): year + (pattern(of: shape).map { [.init("pattern", .string($0))] } ?? [])
        case .date, .cadence, .url, .file, .id, .reference: pattern(of: shape).map(string) ?? []
        }
    }

    /// YAML readers make a number of a bare year.
    private static var year: [JSON.Member] { [.init("type", .array([.string("string"), .string("integer")]))] }

    private static func string(_ pattern: String) -> [JSON.Member] {
        [.init("type", .string("string")), .init("pattern", .string(pattern))]
    }

    /// The form of a text; whether a date exists and an id is somebody's only `insyn check` can tell.
    private static func pattern(of shape: ShapeDescription) -> String? {
        let date = #"\d{4}(-\d{2}(-\d{2})?)?~?"#
        return switch shape {
        case .date(dayOnly: true): #"^\d{4}-\d{2}-\d{2}$"#
        case .date: "^(\(date)|(\(date)|\\.\\.)/(\(date)|\\.\\.))$"
        case .cadence: #"^(once|none|P(\d{1,3}Y)?(\d{1,3}M)?)$"#
        case .url: #"^https?://[^\s]+$"#
        case .file: #"^[^/\\]+(/[^/\\]+)*$"#
        case .id: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"
        case .reference: "^([a-z]+/)?[a-z0-9]([a-z0-9-]*[a-z0-9])?$"
        default: nil
        }
    }

    /// `unknown`, or an object with the reason.
    private static var unknown: JSON {
        .object([
            .init(
                "anyOf",
                .array([
                    .object([.init("const", .string("unknown"))]),
                    .object([
                        .init("type", .string("object")),
                        .init(
                            "properties",
                            .object([
                                .init(
                                    "unknown",
                                    .object([
                                        .init("enum", .array(Unknown.Reason.allCases.map { .string($0.rawValue) }))
                                    ])),
                                .init(
                                    "note",
                                    .object([.init("type", .string("string")), .init("minLength", .integer(1))])),
                            ])),
                        .init("required", .array([.string("unknown")])),
                        .init("additionalProperties", .bool(false)),
                    ]),
                ]))
        ])
    }
}

extension Kind {
    /// The fields of every kind, then its own.
    package var allFields: [FieldDescription] { Header.fields.map(\.description) + fields }
}
