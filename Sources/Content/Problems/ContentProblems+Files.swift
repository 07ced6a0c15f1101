import Diagnostics

extension ContentProblems {
    /// What is wrong with files as a whole.
    static let files: [Problem] = [
        Problem(
            "missing-configuration",
            what: "The file content/site.yml is missing.",
            why: "It says what the site is called, who publishes it and where; no page can be made without it.",
            wrong: "content/agreements/police.md", right: "content/site.yml\ncontent/agreements/police.md"),
        Problem(
            "unknown-folder",
            what: "A folder below content/ is not that of any kind of item.",
            why: "The folder of a file says what kind of item it is; files in any other folder would not be published.",
            wrong: "content/agreement/police.md", right: "content/agreements/police.md"),
        Problem(
            "unexpected-file",
            what: "A file or a folder below content/ is where nothing of its sort belongs.",
            why: "It would not be published, and nobody would notice.",
            wrong: "content/agreements/police.pdf", right: "content/files/police.pdf"),
        Problem(
            "unreadable-file",
            what: "A file or a folder below content/ cannot be read.",
            why: "A site without it would lack a page without saying so.",
            wrong: "-rw------- root police.md", right: "-rw-r--r-- editor police.md"),
        Problem(
            "symbolic-link",
            what: "A file or a folder below content/ is a symbolic link.",
            why: "It may lead to files that nobody meant to publish, and to other files on another machine.",
            wrong: "content/agreements/police.md -> ../../drafts/police.md", right: "content/agreements/police.md"),
        Problem(
            "invalid-utf8",
            what: "A file is not text in the encoding UTF-8.",
            why: "Letters with marks would come out as other signs.",
            wrong: "Caf\\xE9", right: "Café"),
        Problem(
            "bad-id",
            what: "The name of a file, or an id in a field, has signs that no id has.",
            why: "Ids become addresses, which must be the same on every machine and in every browser.",
            wrong: "content/agreements/Avtal med polisen.md", right: "content/agreements/avtal-med-polisen.md"),
        Problem(
            "file-too-large",
            what: "A content file has more than 1 MB, or an attachment more than 10 MB.",
            why: "No text that people read is so long, and few wait for so large a file on a telephone.",
            wrong: "content/files/minutes.pdf has 48 MB", right: "content/files/minutes.pdf has 2 MB"),
        Problem(
            "empty-file",
            what: "A content file is empty.",
            why: "There is nothing to make a page of.",
            wrong: "", right: "---\ntitle: \"…\"\nsummary: \"…\"\npublished: 2026-01-15\n---"),
        Problem(
            "no-front-matter",
            what: "A content file does not begin with front matter.",
            why: "The keys between the lines of hyphens are what the page, the registers and the data are made of.",
            wrong: "# Polisen", right: "---\ntitle: Polisen\n---"),
        Problem(
            "unclosed-front-matter",
            what: "The front matter has no closing line of hyphens.",
            why: "Nobody can tell where the keys end and the text begins.",
            wrong: "---\ntitle: Polisen\n\n…", right: "---\ntitle: Polisen\n---\n\n…"),
        Problem(
            "empty-front-matter",
            what: "The front matter has no keys.",
            why: "There is nothing to make a page of.",
            wrong: "---\n---", right: "---\ntitle: \"…\"\nsummary: \"…\"\npublished: 2026-01-15\n---"),
        Problem(
            "duplicate-id",
            what: "An alias is the id, or an alias, of another item of the kind.",
            why: "An old address would lead to the wrong page; an id is never used for a second item.",
            wrong: "# agreements/police-2020.md\naliases: [police-2014]\n# agreements/police-2014.md\ntitle: \"…\"",
            right: "# agreements/police-2020.md\nreplaces: [police-2014]\n# agreements/police-2014.md\ntitle: \"…\""),
    ]
}
