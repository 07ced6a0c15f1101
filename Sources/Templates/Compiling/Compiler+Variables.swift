internal import Diagnostics

extension Compiler {
    /// `{{name}}` or `{{{name}}}`.
    mutating func compile(_ name: Name, isRaw: Bool, in place: Place, _ context: inout HTMLContext) {
        defer { context.readVariable() }
        guard let target = resolve(name, in: place) else { return }
        if case .html = target.kind {
            if allowsMarkup(name, isRaw: isRaw, in: place, context) {
                emit(.print(target.reference, .none), in: place.unit)
            }
        } else if isRaw {
            report(
                "raw-not-html", name.range, in: place,
                "“\(name.text)” is \(target.kind.name), and only markup is printed without escaping",
                .init("write {{\(name.text)}}"))
        } else if let escaping = escaping(of: name, target.kind, in: place, context) {
            // What is the same in every view is written once and for all.
            if let constant = target.constant {
                text.append(constant, as: escaping)
            } else {
                emit(.print(target.reference, escaping), in: place.unit)
            }
        }
    }

    private mutating func allowsMarkup(_ name: Name, isRaw: Bool, in place: Place, _ context: HTMLContext) -> Bool {
        guard isRaw else {
            report(
                "wrong-kind", name.range, in: place, "“\(name.text)” is markup, which is printed without escaping",
                .init("write {{{\(name.text)}}}"))
            return false
        }
        guard context.state == .text else {
            report(
                "unsafe-place", name.range, in: place, "markup can only stand between tags",
                .init("use a field that is a text here"))
            return false
        }
        return true
    }

    private mutating func escaping(
        of name: Name, _ kind: Kind, in place: Place, _ context: HTMLContext
    ) -> Escaping? {
        guard let refusal = kind.printRefusal(of: name.text, context) else {
            switch context.escaping(for: kind) {
            case .success(let escaping): return escaping
            case .failure(let refusal):
                report("unsafe-place", name.range, in: place, refusal.message, .init(refusal.advice))
                return nil
            }
        }
        report("wrong-kind", name.range, in: place, refusal.message, .init(refusal.advice))
        return nil
    }
}

extension Kind {
    /// Why a value of the kind is not printed; absent if it is.
    fileprivate func printRefusal(of name: String, _ context: HTMLContext) -> HTMLContext.Refusal? {
        switch self {
        case .text, .url, .number, .html: nil
        case .flag where context.isJSON, .json where context.isJSON: nil
        case .flag: .init(message: notPrinted(name), advice: "write {{#\(name)}}what to show{{/\(name)}}")
        case .json:
            .init(
                message: notPrinted(name), advice: "put it in <script type=\"application/ld+json\">{{\(name)}}</script>"
            )
        case .optional(.object):
            .init(message: notPrinted(name), advice: "write {{#\(name)}}…{{/\(name)}} around its fields")
        case .optional:
            .init(
                message: "\(notPrinted(name)) outside its section", advice: "write {{#\(name)}}{{.}}{{/\(name)}}")
        case .list:
            .init(message: notPrinted(name), advice: "write {{#\(name)}}…{{/\(name)}} around what each element shows")
        case .object: .init(message: notPrinted(name), advice: "print one of its fields")
        }
    }

    private func notPrinted(_ name: String) -> Message { "“\(name)” is \(self.name), which is not printed" }
}

extension HTMLContext {
    fileprivate var isJSON: Bool {
        if case .untagged(.json, _) = state { true } else { false }
    }
}
