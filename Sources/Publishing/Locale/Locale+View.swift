import Content
import Templates

extension Locale {
    /// The texts as fields for templates: `{{texts.agreement.parties}}`.
    var fields: Fields<Locale> { Self.fields(of: Group(catalogue.entries.map { ($0.key[...], $0.text) })) }

    private static func fields(of group: Group) -> Fields<Locale> {
        Fields(
            group.texts.map { name, text in .text(name, text) { _ in text } }
                + group.groups.map { name, group in
                    .object(name, "Texts", fields: fields(of: group)) { locale in locale }
                })
    }

    /// The texts and groups of texts below one key, in the order of the file.
    private struct Group {
        private(set) var texts: [(name: String, text: String)] = []
        private(set) var groups: [(name: String, group: Group)] = []

        init(_ entries: [(key: Substring, text: String)]) {
            var names: [Substring] = []
            var members: [Substring: [(key: Substring, text: String)]] = [:]
            for (key, text) in entries {
                guard let dot = key.utf8.firstIndex(of: UInt8(ascii: ".")) else {
                    texts.append((String(key), text))
                    continue
                }
                let name = key[..<dot]
                if members[name] == nil { names.append(name) }
                members[name, default: []].append((key[key.utf8.index(after: dot)...], text))
            }
            groups = names.map { (String($0), Group(members[$0] ?? [])) }
        }
    }
}
