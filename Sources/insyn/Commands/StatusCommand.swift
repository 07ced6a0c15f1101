import ArgumentParser
import Content
import Diagnostics
import Publishing

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Says what an item is on a day, and why; without an item, how everything is followed up.",
        discussion: """
            Examples:
              insyn status agreement nacka-polisen --as-of 2016-02-16
              insyn status

            Ends with 1 if the content has errors, with 2 if there is no such item.
            """)

    @OptionGroup var options: SourceOptions

    @Option(help: "text for people, json for programs.")
    var format = Format.text

    @Argument(help: "The kind of the item, such as agreement.")
    var kind: Kind?

    @Argument(help: "The id of the item.")
    var id: String?

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    func validate() throws {
        if kind != nil, id == nil {
            throw ValidationError(saying: "name the item too: insyn status agreement nacka-polisen")
        }
    }

    func run() async throws {
        let reading = try await Reading.read(options)
        if reading.diagnostics.stopPublication(strict: false) {
            Console.printDiagnostics(reading.diagnostics.filter { $0.severity == .error }, options)
            throw ExitCode(1)
        }
        Console.write(try answer(reading.publication, reading.site))
    }

    private func answer(_ publication: Publication, _ site: DerivedSite) throws -> String {
        guard let kind, let id else {
            return format == .json ? publication.accountingJSON(of: site) : publication.accounting(of: site)
        }
        guard let item = site.site[ItemKey(kind, id)] else {
            let near = nearMiss(of: id, among: site.site.items(of: kind).lazy.map(\.id))
            throw Failure("no \(kind.name) is called “\(id)”\(near.map { "; did you mean “\($0)”?" } ?? "")")
        }
        if format == .json { return publication.json(of: item, in: site) }
        guard let text = publication.status(of: item, in: site) else {
            throw Failure("nothing is derived for \(kind.phrase)")
        }
        return text
    }
}

extension Kind: ExpressibleByArgument {
    /// The kind or its folder: `agreement` or `agreements`.
    package init?(argument: String) {
        guard let kind = Kind(rawValue: argument) ?? Kind(folder: argument) else { return nil }
        self = kind
    }
}
