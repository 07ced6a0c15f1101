import Content
import Diagnostics

/// Questions on a terminal, one at a time.
struct Interview {
    /// Whether anything is asked.
    let isHeld: Bool

    func kind() throws -> Kind {
        let names = Kind.allCases.map(Self.name(of:)).joined(separator: ", ")
        while true {
            let answer = try ask("kind (\(names))")
            let named = Kind.allCases.first { Language.phrases.text($0.name) == answer }
            if let kind = Kind(argument: answer) ?? named { return kind }
            Console.say("there is no kind “\(answer)”", to: Console.standardError)
        }
    }

    /// The word for the command line, with what it is called in the language of this run.
    private static func name(of kind: Kind) -> String {
        let name = Language.phrases.text(kind.name)
        return name == kind.rawValue ? name : "\(kind.rawValue) – \(name)"
    }

    func text(_ question: Message) throws -> String {
        while true {
            let answer = try ask(question)
            if !answer.isEmpty { return answer }
        }
    }

    /// Asks for what has to be known and is not.
    func fill(_ item: inout NewItem) throws {
        guard isHeld else { return }
        for field in item.fields
        where field.presence == .required && !field.mayBeUnknown && item.known[field.key] == nil {
            if let value = try value(of: field) { item.fill(field.key, with: value) }
        }
    }

    /// `nil` where nothing is answered: the file then has the field with its mark.
    private func value(of field: FieldDescription) throws -> String? {
        Console.say(field.summary, to: Console.standardError)
        switch field.shape {
        case .oneOf(let values): return try choice(field.key, among: values)
        case .flag: return try choice(field.key, among: ["true", "false"])
        default:
            let answer = try ask("\(field.key)")
            return answer.isEmpty ? nil : NewItem.quoted(answer)
        }
    }

    private func choice(_ key: String, among values: [String]) throws -> String? {
        while true {
            let answer = try ask("\(key) (\(values.joined(separator: ", ")))")
            if answer.isEmpty { return nil }
            if values.contains(answer) { return answer }
            Console.say("“\(answer)” is none of these", to: Console.standardError)
        }
    }

    private func ask(_ question: Message) throws -> String {
        Console.write("\(Language.phrases.text(question)): ", to: Console.standardError)
        guard let line = readLine() else { throw Failure("the questions were left unanswered; nothing was written") }
        let words = line.split { $0.isWhitespace }
        return words.joined(separator: " ")
    }
}
