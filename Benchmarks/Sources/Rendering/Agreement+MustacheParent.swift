import Mustache

extension Agreement: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "title": title
        case "summary": summary
        case "notice": notice
        case "validFrom": validFrom
        case "body": body
        case "owner": owner
        case "parties": parties
        case "site": site
        default: nil
        }
    }
}

extension Agreement.Person: MustacheParent {
    func child(named member: String) -> Any? {
        switch member {
        case "name": name
        case "role": role
        default: nil
        }
    }
}

extension Agreement.Party: MustacheParent {
    func child(named member: String) -> Any? {
        switch member {
        case "name": name
        case "role": role
        case "isSigned": isSigned
        default: nil
        }
    }
}

extension Agreement.Publisher: MustacheParent {
    func child(named member: String) -> Any? {
        switch member {
        case "name": name
        case "description": description
        case "contact": contact
        default: nil
        }
    }
}
