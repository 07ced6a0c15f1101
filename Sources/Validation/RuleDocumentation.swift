/// What a rule says to those who meet it: `insyn explain` prints it.
package struct RuleDocumentation: Hashable, Sendable {
    /// One sentence: what is reported.
    package let what: String
    /// Why it matters to those who read the site.
    package let why: String
    /// A part of a content file that is reported.
    package let wrong: String
    /// What to write instead.
    package let right: String
}
