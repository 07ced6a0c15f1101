/// Something that can be wrong, under the code that its diagnostics carry, with what is said of it.
package struct Problem: Sendable {
    package let code: String
    /// Where there are several, the gravest.
    package let severity: Severity
    package let documentation: RuleDocumentation

    package init(_ code: String, _ severity: Severity, _ documentation: RuleDocumentation) {
        (self.code, self.severity, self.documentation) = (code, severity, documentation)
    }

    /// A problem that is an error.
    package init(_ code: String, what: Message, why: Message, wrong: String, right: String) {
        self.init(code, .error, RuleDocumentation(what: what, why: why, wrong: wrong, right: right))
    }
}
