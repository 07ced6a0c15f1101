import Content
import Diagnostics

/// The stages that every command begins with: files to items to a linked site.
struct Reading {
    let site: Site
    /// Sorted.
    let diagnostics: [Diagnostic]

    static func read(_ options: SourceOptions) async throws -> Reading {
        let day = try options.asOf ?? Clock.today()
        let folder: ContentFolder
        do {
            folder = try ContentFolder(in: options.source)
        } catch {
            throw Failure("\(error.path): \(error.reason); --source names the folder that holds content/")
        }
        let results = await concurrentMap(folder.files, jobs: options.jobs ?? Processors.count) { Item.read($0) }
        let items = results.compactMap(\.item)
        let read = Set(items.map(\.key))
        let (configuration, problems) = folder.configuration.map(SiteConfiguration.read) ?? (SiteConfiguration(), [])
        let (site, linking) = Site.link(
            items, unreadable: Set(folder.files.map(\.key)).subtracting(read), attachments: folder.attachments,
            configuration: configuration, asOf: day)
        let diagnostics = folder.diagnostics + problems + results.flatMap(\.diagnostics) + linking
        return Reading(site: site, diagnostics: diagnostics.sorted())
    }
}
