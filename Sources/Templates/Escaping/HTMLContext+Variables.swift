internal import Diagnostics

extension HTMLContext {
    /// Why a variable is refused where it stands.
    struct Refusal: Error {
        let message: Message
        let advice: Message
    }

    /// How a value of the kind is written here.
    func escaping(for kind: Kind) -> Result<Escaping, Refusal> {
        switch state {
        case .text, .untagged(.text, ""): .success(.text)
        case .quotedValue: valueEscaping(for: kind)
        case .untagged(.json(.betweenTokens), ""): .success(.json)
        case .untagged(.text, _), .untagged(.json(.betweenTokens), _):
            refused("a variable cannot be the name of a tag", "write the name out")
        case .untagged(.json, _):
            refused("a variable in a JSON string would end it", "remove the quotes: the variable prints its own")
        case .untagged(.code, _):
            refused(
                "no escaping is safe inside <\(tag.name)>", "put the value in a data- attribute or a JSON data block")
        case .tagOpen, .endTagOpen, .tagName: refused("a variable cannot be the name of a tag", "write the name out")
        case .beforeValue, .unquotedValue:
            refused("a variable in an attribute value without quotes could add attributes", "put the value in quotes")
        case .declaration, .bogusComment, .comment:
            refused(
                "no escaping is safe inside a comment", "remove the variable or write {{! a comment of the template }}")
        case .beforeAttributeName, .attributeName, .afterAttributeName, .afterQuotedValue, .afterOptionalAttribute,
            .spaceAfterOptionalAttribute:
            refused("a variable cannot be the name of an attribute", "write the attribute in a section of a flag")
        }
    }

    private func valueEscaping(for kind: Kind) -> Result<Escaping, Refusal> {
        if let what = attribute.refusal(in: tag) {
            return refused("“\(attribute.name)” is \(what), in which no variable is safe", "write it without variables")
        }
        if tag.name == "meta", attribute.name == "content", tag.hasHTTPEquivalent {
            return refused(Self.metaComplaint.message, Self.metaComplaint.advice)
        }
        guard attribute.isURL else { return .success(.text) }
        if attribute.loadsCode(in: tag), !kind.isURL {
            return refused(
                "“\(attribute.name)” of <\(tag.name)> loads a part of the page",
                "only a field that is a URL may stand here")
        }
        return urlEscaping(for: kind)
    }

    private func urlEscaping(for kind: Kind) -> Result<Escaping, Refusal> {
        switch attribute.url {
        case .start: .success(.url)
        case .scheme, .afterValue, .path: .success(kind.isURL ? .urlPath : .urlComponent)
        case .query: .success(.urlComponent)
        case .address: .success(.urlAddress)
        case .ambiguous:
            refused("how to write a variable here depends on the section before it", "make the whole URL one field")
        case .unsafe:
            refused("the URL’s scheme is not http, https, mailto or tel", "make the whole URL one field")
        }
    }

    private func refused(_ message: Message, _ advice: Message) -> Result<Escaping, Refusal> {
        .failure(Refusal(message: message, advice: advice))
    }

    /// Follows a variable.
    mutating func readVariable() {
        guard case .quotedValue = state else { return }
        attribute.type = nil
        if tag.name == "meta", attribute.name == "content" { tag.hasVariableContent = true }
        switch attribute.url {
        case .start, .scheme: if attribute.isURL { attribute.url = .afterValue }
        default: break
        }
    }
}

extension Kind {
    fileprivate var isURL: Bool {
        if case .url = self { true } else { false }
    }
}
