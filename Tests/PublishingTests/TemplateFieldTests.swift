import Diagnostics
import Testing

@testable import Templates

@Suite struct TemplateFieldTests {
    private let site: SitePages

    init() throws {
        site = try SitePages()
    }

    @Test func `The pages of these tests are those that the site makes programs for`() {
        #expect(Set(site.pages.map(\.template)) == site.programNames)
        for page in site.pages {
            var templates = site.templates
            #expect(templates.program(page.template, for: Fields<Void>(page.shape)) != nil, "\(page)")
        }
    }

    @Test(arguments: ChangedShapes.Change.allCases)
    func `A field that a template uses is missed at its place when it changes`(change: ChangedShapes.Change) {
        let uses = site.pages.reduce(into: [FieldUse: [SitePages.Page]]()) { uses, page in
            for field in page.used { uses[field, default: []].append(page) }
        }
        for (field, pages) in uses {
            // On a page where an outer view has a field of the name, that one takes its place.
            let isMissed = pages.contains { page in
                errors(on: page, ChangedShapes(field, change)).contains { isAbout(field.name, $0) }
            }
            #expect(isMissed, "\(field.name), which \(pages) use")
        }
    }

    @Test func `Every field of a view is used by a template`() {
        let used = site.pages.reduce(into: Set<FieldUse>()) { $0.formUnion($1.used) }
        var unused: Set<String> = []
        var seen: Set<Shape> = []
        for page in site.pages {
            page.shape.forEachField(of: page.template, &seen) { field, name in
                if !used.contains(field) { unused.insert(name) }
            }
        }
        #expect(unused.sorted() == [])
    }

    @Test func `No view has two fields of one name, of which templates would see the first`() {
        for page in site.pages { #expect(Set(page.shape.names).count == page.shape.names.count, "\(page)") }
    }

    private func errors(on page: SitePages.Page, _ shapes: ChangedShapes) -> [Diagnostic] {
        var shapes = shapes
        var templates = site.templates
        let program = templates.program(page.template, for: Fields<Void>(shapes.shape(for: page.shape)))
        return program == nil ? templates.diagnostics.filter { $0.severity == .error } : []
    }

    /// Whether the diagnostic points at the name in a template, or at what is looked up in the field of that name.
    private func isAbout(_ name: String, _ diagnostic: Diagnostic) -> Bool {
        let (start, end) = (diagnostic.range.start, diagnostic.range.end)
        guard ["unknown-name", "wrong-kind", "raw-not-html"].contains(diagnostic.code), start.line == end.line,
            let line = site.files.first(where: { $0.path == diagnostic.file })?.line(start.line)
        else { return false }
        let place = line.unicodeScalars.prefix(end.column - 1)
        return String(place).hasSuffix(name) || diagnostic.message.description.hasPrefix("“\(name)” is ")
    }
}

extension Shape {
    /// Calls with each field of the view and of the views below it, and its name with dots. The texts of the
    /// interface are left out, because pages are not alone in using them.
    fileprivate func forEachField(of owner: String, _ seen: inout Set<Shape>, _ body: (FieldUse, String) -> Void) {
        guard seen.insert(self).inserted else { return }
        for (place, entry) in entries.enumerated() {
            let name = "\(owner).\(entry.name)"
            body(FieldUse(shape: self, place: place, isOfRoot: false), name)
            if entry.name != "texts" { entry.kind.shape?.forEachField(of: name, &seen, body) }
        }
    }
}
