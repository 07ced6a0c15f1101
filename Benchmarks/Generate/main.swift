// `Generate N DIR` writes a made-up site of N items to DIR, the same bytes every time; with `hugo` after it, the same
// for Hugo.

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

let arguments = CommandLine.arguments.dropFirst()
guard let count = arguments.first.flatMap({ Int($0) }), let folder = arguments.dropFirst().first else {
    print("usage: Generate N DIR [hugo]")
    exit(2)
}
let isForHugo = arguments.dropFirst(2).first == "hugo"
let corpus = Corpus(count: count)

func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else {
        print("\(path): \(String(cString: strerror(errno)))")
        exit(2)
    }
    fputs(text, file)
    fclose(file)
}

func page(_ item: Corpus.Item) -> String {
    let front = corpus.frontMatter(of: item)
    let lines = isForHugo ? corpus.frontMatterForHugo(of: item) : front.general + front.facts
    return "---\n\(lines.joined(separator: "\n"))\n---\n\n\(corpus.text(of: item))"
}

mkdir(folder, 0o777)
mkdir("\(folder)/content", 0o777)
for kind in Corpus.Kind.allCases { mkdir("\(folder)/content/\(kind.folder)", 0o777) }
for item in corpus.items {
    write(page(item), to: "\(folder)/content/\(item.kind.folder)/\(corpus.id(item.kind, item.number)).md")
}
if !isForHugo {
    write(
        """
        name: "Prov"
        description: "En påhittad webbplats för mätningar."
        base_url: "https://prov.example"
        locale: sv
        publisher: {name: "Prov"}
        licence: {name: "CC0 1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/deed.sv"}
        contact: "prov@prov.example"

        """, to: "\(folder)/content/site.yml")
}
