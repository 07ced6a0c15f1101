/// What a preview serves: the files of a site as they are now.
package protocol PreviewedSite: Sendable {
    /// The bytes of the file at a path such as `avtal/nacka-polisen/index.html`; `nil` where the site has none.
    func file(at path: String) async -> [UInt8]?

    /// What to show now.
    func state() async -> PreviewState

    /// The states to come, each instead of the one before: who is slow sees only the newest.
    func states() async -> AsyncStream<PreviewState>
}
