import Content
import Templates

extension Locale {
    /// The texts as fields for templates: `{{texts.agreement.parties}}`.
    var fields: Fields<Locale> { Self.fields(of: Group(catalogue.entries.map { ($0.key, $0.text) })) }

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

        init(_ entries: [(key: String, text: String)]) {
            var names: [String] = []
            var members: [String: [(key: String, text: String)]] = [:]
            for (key, text) in entries {
                let parts = key.split(separator: ".", maxSplits: 1)
                let name = parts.first.map(String.init) ?? ""
                guard parts.count == 2 else {
                    texts.append((name, text))
                    continue
                }
                if members[name] == nil { names.append(name) }
                members[name, default: []].append((String(parts[1]), text))
            }
            groups = names.map { ($0, Group(members[$0] ?? [])) }
        }
    }
}
