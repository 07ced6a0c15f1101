// Measures how long it takes to parse all templates of the site and to compile each page's against its view.
//
//     Loading [<folder of the site> [<rounds>]]

import Content
import Diagnostics
import Publishing

let arguments = CommandLine.arguments.dropFirst()
let folder = try TemplateFolder(in: arguments.first ?? "..")
let locale = Locale(try folder.texts("sv"), language: "sv")
let assets = Assets(folder.assets)
let rounds = arguments.dropFirst().first.flatMap { Int($0) } ?? 101
var times: [Duration] = []
var errors = 0
for _ in 0..<max(1, rounds) {
    times.append(
        ContinuousClock().measure {
            let publication = Publication(templates: folder.templates, locale: locale, assets: assets)
            errors = publication.diagnostics.count { $0.severity == .error }
        })
}
let milliseconds = times.sorted().map { (($0 / .milliseconds(1)) * 10).rounded() / 10 }
print("\(folder.templates.count) templates, \(errors) errors, \(times.count) rounds:")
print("| Loading | least \(milliseconds[0]) ms | median \(milliseconds[times.count / 2]) ms |")
