import ArgumentParser
import Content
import Diagnostics
import Embedded

/// The languages that the program speaks.
enum Language: String, CaseIterable, ExpressibleByArgument {
    case sv, en

    /// The language of this run: what `--lang` says, else what the environment says in the order of POSIX
    /// (`LC_ALL`, `LC_MESSAGES`, `LANG`), else English.
    static let spoken = Language(arguments: CommandLine.arguments) ?? Language(environment: Console.environment) ?? .en

    /// What messages are called in the language of this run.
    static let phrases = spoken.phrases

    var phrases: Phrasebook {
        guard let file = EmbeddedFile.texts.first(where: { $0.path == "\(rawValue).yml" }) else { return .english }
        return Phrasebook(TextCatalogue(reading: file.bytes, path: file.path).phrases)
    }

    /// Looked for in the arguments as they stand, since also what is wrong with these is said in the language.
    private init?(arguments: [String]) {
        let written = zip(arguments, arguments.dropFirst()).reversed().first { $0.0 == "--lang" }?.1
        let joined = arguments.last { $0.hasPrefix("--lang=") }?.dropFirst("--lang=".count)
        self.init(rawValue: written ?? joined.map(String.init) ?? "")
    }

    private init?(environment: (String) -> String?) {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        guard let locale = names.lazy.compactMap(environment).first(where: { !$0.isEmpty }) else { return nil }
        self.init(rawValue: String(locale.prefix { $0.isLetter }))
    }
}

extension TextCatalogue {
    /// The entries of a file whose keys are codes and below them English patterns.
    fileprivate var phrases: [(code: String, pattern: String, text: String)] {
        entries.compactMap { entry in
            guard let dot = entry.key.firstIndex(of: ".") else { return nil }
            return (String(entry.key[..<dot]), String(entry.key[entry.key.index(after: dot)...]), entry.text)
        }
    }
}
