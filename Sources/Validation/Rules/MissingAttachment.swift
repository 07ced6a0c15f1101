import Content
import Diagnostics

/// A document names a file that is not there.
enum MissingAttachment: SiteRule {
    static let code = "missing-attachment"
    static let severity = Severity.error
    static let documentation = RuleDocumentation(
        what: "“file” of a document names a file that is not below content/files/.",
        why: "The page would offer readers a file that cannot be fetched.",
        wrong: "file: files/minutes.pfd", right: "file: files/minutes.pdf")

    static func findings(in site: Site) -> [Finding] {
        let attachments = Set(site.attachments)
        return site.items.compactMap { item in
            guard case .document(let document) = item.facts, let file = document.file.value, !attachments.contains(file)
            else { return nil }
            let suggestion: Diagnostic.Suggestion =
                nearMiss(of: file, among: site.attachments).map { .replace(with: $0) }
                ?? .init("put the file below content/files/ and name it from “files/” on")
            return Finding(
                at: .field("file", of: item), "there is no file content/\(file)", suggestions: [suggestion],
                replacement: onlyNearMiss(of: file, among: site.attachments))
        }
    }
}
