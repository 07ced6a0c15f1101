package import Diagnostics
package struct Link: Sendable { package let destination: String; package let isImage: Bool; package let range: SourceRange; package let text: String }
package struct Heading: Sendable { package let level: Int; package let text: String; package let id: String; package let range: SourceRange }
package struct Document: Sendable {
    package init(parsing: ArraySlice<UInt8>, in path: String, firstLine: Int) {}
    package let diagnostics: [Diagnostic] = []
    package let links: [Link] = []
    package let headings: [Heading] = []
}
