import Diagnostics
import Mustache
import Templates

extension Engine {
    static func insyn(_ agreements: [Agreement]) throws -> Engine {
        let files = TemplateText.all.map {
            SourceText(path: "templates/\($0.key).mustache", bytes: Array($0.value.utf8))
        }
        var templates = TemplateSet(files)
        guard let program = templates.program("agreement", for: Agreement.fields) else {
            throw Fault(diagnostics: templates.diagnostics)
        }
        return Engine(name: "Insyn") { number in
            var page: [UInt8] = []
            program.render(agreements[number], into: &page)
            return page
        } renderAll: {
            var page: [UInt8] = []
            var size = 0
            for agreement in agreements {
                page.removeAll(keepingCapacity: true)
                program.render(agreement, into: &page)
                size += page.count
            }
            return size
        }
    }

    static func mustache<Context>(_ name: String, _ contexts: [Context]) throws -> Engine {
        let library = MustacheLibrary(templates: try TemplateText.all.mapValues { try MustacheTemplate(string: $0) })
        return Engine(name: name) { number in
            Array((library.render(contexts[number], withTemplate: "agreement") ?? "").utf8)
        } renderAll: {
            contexts.reduce(0) { $0 + (library.render($1, withTemplate: "agreement") ?? "").utf8.count }
        }
    }
}

/// What is wrong with the templates of the benchmark.
private struct Fault: Error {
    let diagnostics: [Diagnostic]
}
