import Content
import Diagnostics
import Publishing

/// A version of a site that is previewed.
struct PreviewedVersion: Sendable {
    let site: DerivedSite
    let publication: Publication
    let folder: ContentFolder
    /// What reading, linking and the templates say.
    let found: [Diagnostic]

    /// The item that a file of the site belongs to; `nil` where it belongs to none.
    func item(at path: String) -> Item? { publication.item(at: path).flatMap { site.site[$0] } }

    /// What is known at once of what `insyn check` says.
    func diagnostics(_ options: SourceOptions) -> [Diagnostic] {
        Reading.adjusted(found, folder, site.site.configuration, options)
    }

    /// All that `insyn check` says.
    func allDiagnostics(_ options: SourceOptions) async throws -> [Diagnostic] {
        let history = try await History.read(of: options.source, since: nil)
        let more = try await Reading.findings(
            in: site, folder, publication, publication.outline(of: site), history, options)
        return Reading.adjusted(found + more, folder, site.site.configuration, options)
    }
}
