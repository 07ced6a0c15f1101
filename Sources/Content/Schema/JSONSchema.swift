package import Diagnostics

/// The front matter of a kind, or the site's configuration, as JSON Schema 2020-12, from the declarations that read it.
///
/// It takes values as Insyn does, every scalar a text, and as YAML readers do that make numbers and flags of some.
package struct JSONSchema {
    /// The name of a file for it, without its ending: `agreement`, `site`.
    package let name: String
    private let title: Message
    private let fields: [FieldDescription]

    package init(_ kind: Kind) {
        (name, title) = (kind.rawValue, kind.name)
        fields = kind.allFields
    }

    private init(name: String, title: Message, _ fields: [FieldDescription]) {
        (self.name, self.title, self.fields) = (name, title, fields)
    }

    /// Those of all kinds and that of `content/site.yml`.
    package static var all: [JSONSchema] {
        Kind.allCases.map(JSONSchema.init)
            + [JSONSchema(name: "site", title: "the site", SiteConfiguration.fields.map(\.description))]
    }

    /// With the title in the first of some languages, and descriptions in all of them, a paragraph each.
    package func document(in languages: [Phrasebook]) -> JSON {
        let titles = languages.prefix(1).map { JSON.Member("title", .string($0.text(title))) }
        return .object(
            [.init("$schema", .string("https://json-schema.org/draft/2020-12/schema"))] + titles
                + members(ofRecord: fields, languages)
                + [.init("$defs", .object([.init("unknown", Self.unknown(languages))]))])
    }

    private func members(ofRecord fields: [FieldDescription], _ languages: [Phrasebook]) -> [JSON.Member] {
        [
            .init("type", .string("object")),
            .init("properties", .object(fields.map { .init($0.key, property($0, languages)) })),
            .init("required", .array(fields.filter { $0.presence == .required }.map { .string($0.key) })),
            .init("additionalProperties", .bool(false)),
        ]
    }

    private func property(_ field: FieldDescription, _ languages: [Phrasebook]) -> JSON {
        let description = languages.description(field.summary)
        let value = members(of: field.shape, languages)
        guard field.mayBeUnknown else {
            return .object([description] + value + [.init("not", .object([.init("const", .string("unknown"))]))])
        }
        return .object([
            description,
            .init("anyOf", .array([.object([.init("$ref", .string("#/$defs/unknown"))]), .object(value)])),
        ])
    }

    private func members(of shape: ShapeDescription, _ languages: [Phrasebook]) -> [JSON.Member] {
        switch shape {
        case .list(let element):
            [.init("type", .string("array")), .init("items", .object(members(of: element, languages)))]
        case .record(let fields): members(ofRecord: fields(), languages)
        default: shape.scalarMembers
        }
    }

    /// `unknown`, or an object with the reason.
    private static func unknown(_ languages: [Phrasebook]) -> JSON {
        let reasons = Unknown.Reason.allCases.map { JSON.string($0.rawValue) }
        let reason: JSON = .object([
            languages.description("Why it is unknown."), .init("enum", .array(reasons)),
        ])
        let note: JSON = .object(
            [languages.description("What more there is to say.")]
                + ShapeDescription.text.scalarMembers)
        let object: JSON = .object([
            .init("type", .string("object")),
            .init("properties", .object([.init("unknown", reason), .init("note", note)])),
            .init("required", .array([.string("unknown")])), .init("additionalProperties", .bool(false)),
        ])
        return .object([
            languages.description("That the fact is unknown, and why."),
            .init("anyOf", .array([.object([.init("const", .string("unknown"))]), object])),
        ])
    }
}

extension Kind {
    /// The fields of every kind, then its own.
    package var allFields: [FieldDescription] { Header.fields.map(\.description) + fields }
}

extension [Phrasebook] {
    fileprivate func description(_ message: Message) -> JSON.Member {
        .init("description", .string(map { $0.text(message) }.joined(separator: "\n\n")))
    }
}
