import Content
import Diagnostics
import Markdown
import Publishing
import Templates
import Validation

/// Everything that can be reported, whichever stage reports it.
enum Problems {
    /// Sorted by code.
    static let all =
        (ContentProblems.all + MarkdownProblems.all + TemplateProblems.all + PublishingProblems.all
        + ValidationProblems.all
        + Rules.all.map { Problem($0.code, $0.severity, $0.documentation) })
        .sorted { $0.code < $1.code }
}
