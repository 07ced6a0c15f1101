import Content
import Diagnostics
import Foundation
import Testing

@Suite struct SchemaTests {
    private func schema(_ kind: Kind) throws -> [String: Any] {
        let data = Data(JSONSchema(kind).document(in: [.english]).bytes)
        return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test(arguments: Kind.allCases)
    func `The schema of a kind has the fields that reading knows, and requires those that reading requires`(kind: Kind)
        throws
    {
        let schema = try schema(kind)
        let properties = try #require(schema["properties"] as? [String: Any])
        #expect(Set(properties.keys) == Set(kind.allFields.map(\.key)))
        #expect(
            schema["required"] as? [String] == kind.allFields.filter { $0.presence == .required }.map(\.key))
        #expect(schema["additionalProperties"] as? Bool == false)
    }

    @Test func `A field that may be unknown takes the word or an object with a reason`() throws {
        let properties = try #require(schema(.agreement)["properties"] as? [String: [String: Any]])
        #expect((properties["signed"]?["anyOf"] as? [Any])?.count == 2)
        #expect(properties["title"]?["anyOf"] == nil)
        #expect(
            properties["type"]?["enum"] as? [String] == ["collaboration-agreement", "accord", "collaboration-accord"])
    }

    @Test(arguments: Kind.allCases)
    func `The reference names every field with its rule`(kind: Kind) {
        let lines = FieldReference(kind).text(in: .english).split(separator: "\n")
        for field in kind.allFields {
            let presence = field.presence == .required ? "required" : "optional"
            #expect(lines.contains { $0.hasPrefix("  \(field.key)  (") && $0.contains("; \(presence)") })
        }
    }
}
