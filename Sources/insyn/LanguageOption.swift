import ArgumentParser

/// The language that a command speaks; `Language.spoken` finds it.
struct LanguageOption: ParsableArguments {
    @Option(help: "The language of what is said: sv or en (default: that of the environment, else en).")
    var lang: Language?
}
