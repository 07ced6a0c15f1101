import Content
import Diagnostics

/// A value was made up by `insyn new` and still has its mark.
enum LeftToWrite: ItemRule {
    static let code = "left-to-write"
    static let severity = Severity.warning
    static let documentation = RuleDocumentation(
        what:
            "A line of the front matter ends with the mark that `insyn new` puts after a value that it had to make up.",
        why: "A made-up value reads like a fact.",
        wrong: "type: accord  # ?",
        right: "type: collaboration-agreement")

    static func findings(in item: Item, of site: Site) -> [Finding] {
        item.ranges(ofMark: Scaffold.mark).map { range in
            Finding(
                at: .range(range, of: item), "this value was made up and is still to be written",
                help: "write what is right and remove “# ?”")
        }
    }
}
