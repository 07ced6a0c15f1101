package import Diagnostics

/// That a fact is unknown, and why.
package struct Unknown: Hashable, Sendable {
    package let reason: Reason
    /// What an editor wants to add; absent when there is nothing more to say.
    package let note: String?

    package init(_ reason: Reason, note: String? = nil) {
        self.reason = reason
        self.note = note
    }

    package enum Reason: String, CaseIterable, Hashable, Sendable {
        /// The sources do not say; what a bare `unknown` means.
        case notInSource = "not-in-source"
        /// It stands in an attachment that is missing.
        case notAttached = "not-attached"
        case illegible
        /// The sources disagree; see the item's contradictions.
        case contradicted
        case notYetDecided = "not-yet-decided"
        case notPublished = "not-published"
    }
}

extension Unknown {
    /// `{"unknown": "not-in-source", "note": "…"}`
    package func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("unknown", reason.rawValue)
            if let note { json.member("note", note) }
        }
    }
}
