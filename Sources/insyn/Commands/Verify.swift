import ArgumentParser
import Content
import Publishing

struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says whether an item still says what was cited.",
        discussion: """
            Examples:
              insyn verify https://insyn.example/avtal/nacka-polisen/ 0123456789ab
              insyn verify nacka-polisen 0123456789ab

            The item is named by its address, with or without that of the site, by its file or by its id. The fingerprint is
            the one that its page, or the file index.json beside it, had when it was cited.

            Ends with 0 if the content is the same, with 1 if it has changed, with 2 if there is no such item.
            """)

    @OptionGroup var options: SourceOptions

    @Option(
        help: ArgumentHelp(
            "The address of the published site (default: base_url of content/site.yml).", valueName: "url"))
    var baseURL: String?

    @Argument(help: ArgumentHelp("The address or the id of an item.", valueName: "item"))
    var name: String

    @Argument(help: "Its fingerprint, twelve hexadecimal digits.")
    var fingerprint: String

    func validate() throws {
        let length = CanonicalItem.fingerprintLength
        guard fingerprint.utf8.count == length, fingerprint.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
            throw ValidationError("“\(fingerprint)” is no fingerprint; write its \(length) digits 0–9 and letters a–f")
        }
    }

    func run() async throws {
        let reading = try await Reading.read(options, baseURL: baseURL)
        let site = reading.site.site
        let item = try item(reading.publication.meaning(of: name, in: site), site)
        let current = CanonicalItem(item, in: site).fingerprint
        guard current != fingerprint.lowercased() else {
            return Console.write("\(item.key): the content is what was cited\n")
        }
        let change = item.header.changeNote.value.map { "\nThe last change: \($0)" } ?? ""
        Console.write("\(item.key): the content has changed since; its fingerprint is now \(current)\(change)\n")
        throw ExitCode(1)
    }

    private func item(_ meaning: ItemName.Meaning?, _ site: Site) throws -> Item {
        switch meaning {
        case .item(let item): return item
        case .several(let keys):
            throw Failure("“\(name)” may mean \(keys.map(\.description).joined(separator: " or ")); write one of them")
        case .nothing(let nearest):
            throw Failure("no item is called “\(name)”" + (nearest.map { "; did you mean “\($0)”?" } ?? ""))
        case nil:
            let base = site.configuration.baseURL.value ?? "an address, which content/site.yml does not give"
            throw Failure("“\(name)” is not below \(base); write the path alone, or the site's address as --base-url")
        }
    }
}
