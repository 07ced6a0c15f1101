/// What open pages have to know: which version of the site is served, and what is wrong with the files it comes from.
package struct PreviewState: Sendable, Equatable {
    /// Another text for each version; a page of another version fetches itself again.
    package let version: String
    /// What keeps a newer version from being served; `nil` when nothing does.
    package let alert: Alert?

    /// What is not as it should be with what the page shows, but keeps nothing from being served.
    package let remarks: [String]

    package init(version: String, alert: Alert?, remarks: [String] = []) {
        self.version = version
        self.alert = alert
        self.remarks = remarks
    }

    /// What the overlay says.
    package struct Alert: Sendable, Equatable {
        package let title: String
        /// A problem each, with its excerpt, to be shown with the spaces and line breaks that it has.
        package let problems: [String]
        /// The label of the button that closes the overlay.
        package let close: String

        package init(title: String, problems: [String], close: String) {
            self.title = title
            self.problems = problems
            self.close = close
        }
    }
}
