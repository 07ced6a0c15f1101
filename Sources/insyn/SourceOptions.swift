import ArgumentParser
import Diagnostics
import Content

/// Where the site is and for which day it is derived; the same for every command.
struct SourceOptions: ParsableArguments {
    @OptionGroup var language: LanguageOption

    @Option(help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "dir"))
    var source = "."

    @Option(help: ArgumentHelp("The day for which every status is derived (default: today).", valueName: "date"))
    var asOf: Day?

    @Option(help: ArgumentHelp("How many files are worked on at once (default: the number of cores).", valueName: "n"))
    var jobs: Int?

    var concurrency: Int { jobs ?? Processors.count }

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError(saying: "--jobs takes a number from 1 to 256") }
    }
}

extension Day: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }

    package var defaultValueDescription: String { description }
}
