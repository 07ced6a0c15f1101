import Diagnostics

extension ContentProblems {
    /// What is wrong with YAML and its keys.
    static let frontMatter: [Problem] = [
        Problem(
            "bad-yaml",
            what: "The front matter cannot be read as YAML.",
            why: "Nothing of the file can be trusted until it can.",
            wrong: "title: Avtal: polisen", right: "title: \"Avtal: polisen\""),
        Problem(
            "anchor",
            what: "The front matter has an anchor (&) or an alias (*).",
            why: "They make short files expand without end, and what stands elsewhere is easily missed.",
            wrong: "by: &board nacka-socialnamnden\nto: *board",
            right: "by: nacka-socialnamnden\nto: nacka-socialnamnden"),
        Problem(
            "too-deep",
            what: "Lists, keys, sections or templates are nested deeper than any content needs.",
            why: "It is a mistake or an attack, and would take the memory of the machine that builds.",
            wrong: "points: [[[[[[…]]]]]]", right: "points:\n  - {no: 1, text: \"…\"}"),
        Problem(
            "duplicate-key",
            what: "A key stands more than once at one place.",
            why: "Readers of YAML disagree on which of them counts.",
            wrong: "title: Polisen\ntitle: Avtal med polisen", right: "title: Avtal med polisen"),
        Problem(
            "unknown-key",
            what: "The front matter has a key that items of the kind do not have.",
            why: "What it says would not be shown anywhere; most often it is misspelt.",
            wrong: "sumary: \"…\"", right: "summary: \"…\""),
        Problem(
            "missing-key",
            what: "A key that every item of the kind must have is not there.",
            why: "That something is unknown is a fact to publish; that nobody has thought of it is not.",
            wrong: "title: Avtal med polisen", right: "title: Avtal med polisen\nsigned: unknown"),
        Problem(
            "must-be-known",
            what: "A field that editors always know is said to be unknown.",
            why: "A title, a summary or the kind of a thing is for the editor to give, not for a source.",
            wrong: "title: unknown", right: "title: Avtal med polisen"),
        Problem(
            "wrong-type",
            what: "A value is of another sort than its field: a text for a list, keys for a text, words for a number.",
            why: "It cannot be shown, summed or compared as what it is meant to be.",
            wrong: "topics: trygghet", right: "topics: [trygghet]"),
        Problem(
            "empty-value",
            what: "A key has no value.",
            why: "Readers could not tell whether it is unknown, not so, or forgotten.",
            wrong: "signed:", right: "signed: unknown"),
        Problem(
            "unknown-value",
            what: "A value is none of those that the field may have.",
            why: "What it means could neither be shown nor derived from.",
            wrong: "outcome: refused", right: "outcome: rejected"),
    ]
}
