import ArgumentParser
import Content
import Diagnostics
import Publishing

struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says whether an item still says what was cited, or whether a copy of the site is whole.",
        discussion: """
            Examples:
              insyn verify https://insyn.example/avtal/nacka-polisen/ 0123456789ab
              insyn verify nacka-polisen 0123456789ab
              insyn verify /var/www/insyn

            The item is named by its address, with or without that of the site, by its file or by its id. The fingerprint is \
            the one that its page, or the file index.json beside it, had when it was cited.

            Without a fingerprint, a folder is held against the manifest.json in it: files that are missing, changed or \
            extra are named. Compressed copies (.gz) are as they should be if they hold what the files beside them do.

            Ends with 0 if the content or the copy is the same, with 1 if not, with 2 if there is no such item or manifest.
            """)

    @OptionGroup var options: SourceOptions

    @Option(
        help: ArgumentHelp(
            "The address of the published site (default: base_url of content/site.yml).", valueName: "url"))
    var baseURL: String?

    @Argument(help: ArgumentHelp("The address or the id of an item, or a folder.", valueName: "item|dir"))
    var name: String

    @Argument(help: "The fingerprint of the item, twelve hexadecimal digits; left out for a folder.")
    var fingerprint: String?

    func validate() throws {
        guard let fingerprint else { return }
        let length = CanonicalItem.fingerprintLength
        guard fingerprint.utf8.count == length, fingerprint.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
            throw ValidationError(
                saying: "“\(fingerprint)” is no fingerprint; write its \(length) digits 0–9 and letters a–f")
        }
    }

    func run() async throws {
        if let fingerprint { try await verifyItem(fingerprint) } else { try await verifyCopy() }
    }

    private func verifyItem(_ fingerprint: String) async throws {
        let reading = try await Reading.read(options, baseURL: baseURL)
        let site = reading.site.site
        let item = try item(reading.publication.meaning(of: name, in: site), site)
        let current = CanonicalItem(item, in: site).fingerprint
        guard current != fingerprint.lowercased() else {
            return Console.say("\(item.key): the content is what was cited")
        }
        let change: Message = item.header.changeNote.value.map { "\nThe last change: \($0)" } ?? ""
        Console.say("\(item.key): the content has changed since; its fingerprint is now \(current)\(change)")
        throw ExitCode(1)
    }

    private func item(_ meaning: ItemName.Meaning?, _ site: Site) throws -> Item {
        switch meaning {
        case .item(let item): return item
        case .several(let keys):
            throw Failure(
                "“\(name)” may mean \(keys.map { "\($0)" as Message }.joined(separator: " or ")); write one of them")
        case .nothing(let nearest):
            throw Failure("no item is called “\(name)”\(nearest.map { "; did you mean “\($0)”?" } ?? "")")
        case nil:
            let base: Message =
                site.configuration.baseURL.value.map { "\($0)" } ?? "an address, which content/site.yml does not give"
            throw Failure("“\(name)” is not below \(base); write the path alone, or the site's address as --base-url")
        }
    }

    private func verifyCopy() async throws {
        let copy = try PublishedCopy(name)
        let faults = try await copy.faults(jobs: options.concurrency)
        for fault in faults { Console.say("\(fault.nature.name): \(fault.path)") }
        let (count, manifest) = (copy.manifest.files.count, copy.manifest)
        guard faults.isEmpty else {
            Console.say("\(name): \(faults.count) faults; the manifest lists \(count) files")
            throw ExitCode(1)
        }
        Console.say("\(name): all \(count) files are as \(manifest.generator) built them for \(manifest.asOf)")
    }
}
