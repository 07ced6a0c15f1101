import Content
import Diagnostics

/// A personal identity number stands in the name of a content file or an attachment.
enum PersonalIdentityNumberInFileName: SiteRule {
    static let code = "personal-identity-number-in-file-name"
    static let severity = Severity.error
    static let documentation = RuleDocumentation(
        what: "A personnummer, samordningsnummer or interim number stands in the name of a file.",
        why: "File names become addresses, which are public and are copied further. Nothing turns this off.",
        wrong: "content/files/application-YYYYMMDD-NNNN.pdf", right: "content/files/application-1.pdf")

    static func findings(in site: Site) -> [Finding] {
        (site.items.map(\.path) + site.attachments.map { "content/\($0)" })
            .filter { !IdentityNumberScan(bytes: Array($0.utf8)).numbers.isEmpty }
            .map { path in
                var finding = Finding(
                    at: .file(path), "a personal identity number stands in the name of this file",
                    help: "rename the file, and have the name removed from the history too")
                finding.isSensitive = true
                return finding
            }
    }
}
