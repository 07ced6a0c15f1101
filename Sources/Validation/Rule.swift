package import Content
package import Diagnostics

/// One thing that can be wrong with a site, named for the problem.
package protocol Rule: Sendable {
    /// The name that diagnostics carry; never changed and never reused.
    static var code: String { get }
    static var severity: Severity { get }
    static var documentation: RuleDocumentation { get }
}

/// A rule that looks at one item at a time, and at the others only where the item refers to them.
package protocol ItemRule: Rule {
    /// The kinds of item that the rule is about; all, where a rule does not say.
    static var kinds: Set<Kind> { get }
    static func findings(in item: Item, of site: Site) -> [Finding]
}

extension ItemRule {
    package static var kinds: Set<Kind> { Set(Kind.allCases) }
}

/// A rule about what is derived for an item on the day of the site.
package protocol DerivationRule: Rule {
    static var kinds: Set<Kind> { get }
    static func findings(in derived: Derived, of item: Item, in site: Site) -> [Finding]
}

/// A rule about what has changed in an item since the version before.
package protocol ChangeRule: Rule {
    static func findings(in change: ItemChange) -> [Finding]
}

/// A rule about files that are published as they are.
package protocol AttachmentRule: Rule {
    static func findings(in attachment: Attachment) -> [Finding]
}

/// A rule about all items together.
package protocol SiteRule: Rule {
    static func findings(in site: Site) -> [Finding]
}
