package import Diagnostics

extension Kind {
    /// The kind as messages name it: “agreement”.
    package var name: Message { Message(pattern: rawValue) }

    /// The kind with its article: “an agreement”.
    package var phrase: Message {
        switch self {
        case .strategy: "a strategy"
        case .agreement: "an agreement"
        case .motion: "a motion"
        case .collaboration: "a collaboration"
        case .case: "a case"
        case .decision: "a decision"
        case .followup: "a followup"
        case .initiative: "an initiative"
        case .document: "a document"
        case .body: "a body"
        case .person: "a person"
        case .party: "a party"
        case .municipality: "a municipality"
        case .topic: "a topic"
        case .term: "a term"
        case .page: "a page"
        }
    }
}
