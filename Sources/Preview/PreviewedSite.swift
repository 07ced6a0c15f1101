/// What a preview serves: the files of a site as they are now.
package protocol PreviewedSite: Sendable {
    /// The bytes of the file at a path such as `avtal/nacka-polisen/index.html`; `nil` where the site has none.
    func file(at path: String) async -> [UInt8]?

    /// Another text for each version of the site.
    var version: String { get async }

    /// What a page, at its path, has to know now and from now on, each instead of the one before: who is slow sees only
    /// the newest.
    func states(ofPage path: String) async -> AsyncStream<PreviewState>
}
