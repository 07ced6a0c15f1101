extension Fields {
    /// Texts that are the same in every view, by keys with dots between the names: `agreement.parties`.
    package init(texts: [(key: String, text: String)]) {
        shape = Shape(of: Owner.self, texts: texts.map { ($0.key[...], $0.text) })
    }
}

extension Shape {
    /// The texts without a dot in their key, and the groups of those with one, in the order given.
    fileprivate convenience init<Owner>(of owner: Owner.Type, texts: [(key: Substring, text: String)]) {
        var entries: [Entry] = []
        var groups: [(name: Substring, texts: [(key: Substring, text: String)])] = []
        var places: [Substring: Int] = [:]
        var place = 0
        for (key, text) in texts {
            guard let dot = key.utf8.firstIndex(of: UInt8(ascii: ".")) else {
                entries.append(Shape.Entry(of: owner, name: String(key), text: text))
                continue
            }
            let name = key[..<dot]
            if groups.isEmpty || groups[place].name != name {
                place = places[name] ?? groups.count
                if place == groups.count { groups.append((name, [])) }
                places[name] = place
            }
            groups[place].texts.append((key[key.utf8.index(after: dot)...], text))
        }
        self.init(
            entries + groups.map { Entry(of: owner, name: String($0.name), group: Shape(of: owner, texts: $0.texts)) })
    }
}

extension Shape.Entry {
    fileprivate init<Owner>(of owner: Owner.Type, name: String, text: String) {
        self.init(
            name: name, description: text, kind: .text, reader: ViewReader<Owner> { _ in .text(text) }, constant: text)
    }

    /// A group of texts, whose readers ask nothing of the view.
    fileprivate init<Owner>(of owner: Owner.Type, name: String, group: Shape) {
        self.init(
            name: name, description: "Texts", kind: .object { group },
            reader: ViewReader<Owner> { .object(ViewFrame($0)) })
    }
}
