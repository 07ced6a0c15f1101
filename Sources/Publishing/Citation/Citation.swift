import Content

/// What it takes to cite an item as it was on the day of the site.
struct Citation {
    let key: ItemKey
    let title: String
    /// What the item is: “Avtal”. A proposal is called one.
    let kind: String
    /// The same in a sentence: “avtalet”.
    private let the: String
    let site: String
    let publisher: String
    /// In the form of BCP 47.
    let language: String
    /// `nil` where the site has no address.
    let address: String?
    let published: Day?
    let asOf: Day
    let status: ShortStatus?
    let fingerprint: String
    /// The status on the day of the site, as one sentence.
    private(set) var sentence = ""
    private let isWithdrawn: Bool
    private let locale: Locale

    init(_ item: Item, in context: PageContext) {
        self.init(item, ItemFields(item, in: context.site), in: context)
    }

    /// `fields` are those of the item, for who has them anyway.
    init(_ item: Item, _ fields: ItemFields, in context: PageContext) {
        let configuration = context.site.configuration
        key = item.key
        // On one line, which every form of citation asks for.
        title = escaping(item.title) { $0 < 0x20 ? " " : nil }
        let isProposal = item.isProposal
        kind = context.locale[isProposal ? "ending.proposed-short" : "kinds.\(item.kind.rawValue).one"]
        the = context.locale[isProposal ? "citation.the-proposal" : "kinds.\(item.kind.rawValue).the"]
        site = configuration.name.value ?? ""
        publisher = configuration.publisher.value?.name.value ?? site
        language = context.locale.language
        address = configuration.address(ofFolder: context.addresses.folder(of: item.key))
        published = item.header.published.value
        asOf = context.site.asOf
        status = ShortStatus(item, in: context)
        fingerprint = CanonicalItem(item, fields, in: context.site).fingerprint
        isWithdrawn = item.header.withdrawn.value != nil
        locale = context.locale
        sentence = sentence(title: title) { $0 }
    }
}

extension Citation {
    /// The sentence in a language with signs of its own, which `escape` takes away; `title` is in that language.
    func sentence(title: String, escape: (String) -> String) -> String {
        let words = locale.fill(status == nil ? "citation.plain" : "citation.status", literal: escape) { name in
            switch name {
            case "the": escape(the)
            case "title": title
            case "date": escape(locale.words(for: asOf))
            case "site": escape(site)
            case "status": escape(status?.words ?? "")
            default: nil
            }
        }
        return isWithdrawn ? "\(words) \(escape(locale["item.withdrawn"]))" : words
    }

    /// “fingeravtryck 0123456789ab”
    func fingerprintWords(_ fingerprint: String, escape: (String) -> String) -> String {
        locale.fill("citation.with-fingerprint", ["fingerprint": fingerprint], literal: escape)
    }

    var plainText: String {
        let place = address.map { "\($0) " } ?? ""
        return "\(sentence) \(place)(\(fingerprintWords(fingerprint) { $0 }))"
    }
}
