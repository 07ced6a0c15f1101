package import Diagnostics

/// What parsing reports, with what is said of it.
package enum MarkdownProblems {
    package static let all: [Problem] = [
        Problem(
            "raw-html",
            what: "A text has HTML in it, which is not published; of a comment, this is only a warning.",
            why: "Markup by hand breaks the page for screen readers and phones, and may carry scripts.",
            wrong: "<b>Viktigt</b>", right: "**Viktigt**"),
        Problem(
            "footnote-without-definition",
            what: "A mark refers to a footnote that has no text.",
            why: "Readers would look for a note that is not there.",
            wrong: "Nacka betalar.[^1]", right: "Nacka betalar.[^1]\n\n[^1]: § 24"),
        Problem(
            "footnote-without-reference",
            .warning,
            RuleDocumentation(
                what: "No mark refers to a footnote.",
                why: "It is not published, since readers could not come to it.",
                wrong: "Nacka betalar.\n\n[^1]: § 24", right: "Nacka betalar.[^1]\n\n[^1]: § 24")),
        Problem(
            "duplicate-footnote",
            what: "Two footnotes of a text have the same label.",
            why: "Marks with the label would lead to the first, and the second would be lost.",
            wrong: "[^1]: § 24\n[^1]: § 25", right: "[^1]: § 24\n[^2]: § 25"),
        Problem(
            "misplaced-footnote",
            what: "The text of a footnote stands inside a list or a quote, or after blanks.",
            why: "It would be shown there as text, and the mark would lead nowhere.",
            wrong: "- Nacka betalar.[^1]\n  [^1]: § 24", right: "- Nacka betalar.[^1]\n\n[^1]: § 24"),
        Problem(
            "table-row-length",
            .warning,
            RuleDocumentation(
                what: "A row of a table has more or fewer cells than its header.",
                why:
                    "Cells past the last column are not published; where cells are missing, others are read under the wrong heading.",
                wrong: "| Period | Summa |\n| ------ | ----- |\n| 2015   |",
                right: "| Period | Summa |\n| ------ | ----- |\n| 2015   | |")),
        Problem(
            "too-many-images",
            what: "A text opens more images than any page needs.",
            why: "It is a mistake or an attack, and would take the time of the machine that builds.",
            wrong: "![![![![…", right: "![Karta](../files/karta.png)"),
    ]
}
