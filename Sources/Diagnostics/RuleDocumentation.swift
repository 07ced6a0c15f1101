/// What is said of a code to those who meet it: `insyn explain` prints it.
package struct RuleDocumentation: Hashable, Sendable {
    /// One sentence: what is reported.
    package let what: Message
    /// Why it matters to those who read the site.
    package let why: Message
    /// A part of a file that is reported.
    package let wrong: String
    /// What to write instead.
    package let right: String

    package init(what: Message, why: Message, wrong: String, right: String) {
        (self.what, self.why, self.wrong, self.right) = (what, why, wrong, right)
    }
}
