import Content
import Diagnostics

/// Two attachments have the same path but for small and capital letters.
enum AttachmentsThatDifferOnlyByCase: SiteRule {
    static let code = "attachments-that-differ-only-by-case"
    static let severity = Severity.error
    static let documentation = RuleDocumentation(
        what: "The paths of two files below content/files/ differ only by small and capital letters.",
        why: "Many computers and web servers take them for one; one of the two would be lost.",
        wrong: """
            content/files/Minutes.pdf
            content/files/minutes.pdf
            """,
        right: """
            content/files/minutes-2015.pdf
            content/files/minutes-2016.pdf
            """)

    static func findings(in site: Site) -> [Finding] {
        var first: [String: String] = [:]
        return site.attachments.compactMap { path in
            let folded = path.lowercased()
            guard let other = first[folded] else {
                first[folded] = path
                return nil
            }
            return Finding(
                at: .file("content/\(path)"), "another file has this name but for small and capital letters",
                notes: [.init("this is the other", at: .file("content/\(other)"))], help: "rename one of them")
        }
    }
}
