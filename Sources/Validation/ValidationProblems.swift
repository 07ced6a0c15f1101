package import Diagnostics

/// What is reported about the choices of a site, with what is said of it.
package enum ValidationProblems {
    package static let all = [
        Problem(
            "bad-severity",
            what: "“severities” of content/site.yml names a code that does not exist, or one that is always an error.",
            why: "What keeps a page from being right cannot be made less grave; a misspelt code would do nothing.",
            wrong: """
                severities:
                  - {code: unused-atachment, severity: error}
                """,
            right: """
                severities:
                  - {code: unused-attachment, severity: error}
                """),
        Problem(
            "bad-baseline",
            what: "content/baseline.yml has a finding that cannot be lived with.",
            why: "A personal identity number, or a file that cannot be read, has to be mended.",
            wrong: "{code: missing-key, file: \"…\", fingerprint: \"…\"}",
            right: "{code: agreement-without-owner, file: \"…\", fingerprint: \"…\"}"),
        Problem(
            "stale-baseline", .notice,
            RuleDocumentation(
                what: "content/baseline.yml has a finding that is no longer there.",
                why: "It has been mended; left in the list, it would hide the same fault if that came back.",
                wrong: "{code: agreement-without-owner, file: \"…\", fingerprint: \"…\"}", right: "findings: []")),
    ]
}
