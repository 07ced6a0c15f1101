import Diagnostics

/// What sites may decide about findings of each code.
enum FindingCodes {
    /// Codes of findings that are warnings or notices, at least at times.
    static let adjustable = Set(Rules.all.filter { $0.severity != .error }.map { $0.code }).union([
        "file-too-large", "footnote-without-reference", "raw-html", "stale-baseline", "table-row-length",
        "unused-template",
    ])

    /// Rules that always find errors.
    static let errors = Set(Rules.all.filter { $0.severity == .error }.map { $0.code })

    /// Codes that a baseline may hold: those of rules, but never a personal identity number, and of texts that are
    /// published all the same. What could not be read can never be left as it is.
    static let baselined = errors.union(adjustable).union(["dead-fragment", "dead-link"])
        .subtracting(privacy).subtracting(["stale-baseline"])

    private static let privacy = Set(
        [PersonalIdentityNumber.code, PersonalIdentityNumberInFileName.code, PersonalIdentityNumberInAttachment.code])
}
