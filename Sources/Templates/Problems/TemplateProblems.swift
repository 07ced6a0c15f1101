package import Diagnostics

/// What templates can have wrong, with what is said of it.
package enum TemplateProblems {
    package static let all = names + structure + safety
}
