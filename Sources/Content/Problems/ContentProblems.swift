package import Diagnostics

/// What reading and linking report, with what is said of it.
package enum ContentProblems {
    package static let all = files + frontMatter + values + links
}
