extension Agreement {
    /// The same data as dictionaries by name.
    var dictionary: [String: Any] {
        var fields: [String: Any] = [
            "title": title, "summary": summary, "validFrom": validFrom, "body": body,
            "owner": ["name": owner.name, "role": owner.role] as [String: Any],
            "parties": parties.map {
                ["name": $0.name, "role": $0.role, "isSigned": $0.isSigned] as [String: Any]
            },
            "site": ["name": site.name, "description": site.description, "contact": site.contact] as [String: Any],
        ]
        fields["notice"] = notice
        return fields
    }
}
