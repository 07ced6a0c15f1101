internal import Diagnostics

extension HTMLAttribute {
    /// The name without a namespace: `href` of `xlink:href`.
    private var localName: Substring {
        name.utf8.contains(UInt8(ascii: ":")) ? name.split(separator: ":").last ?? "" : name[...]
    }

    /// Attributes that hold one URL (HTML standard, “Attributes” index, and SVG 2).
    private static let ofURLs: Set<Substring> = [
        "action", "background", "base", "cite", "classid", "codebase", "data", "formaction", "href", "icon", "longdesc",
        "manifest", "poster", "profile", "src", "usemap",
    ]

    var holdsURL: Bool { Self.ofURLs.contains(localName) }

    /// Why no variable may stand in the attribute's value in the tag; absent if one may.
    func refusal(in tag: HTMLTag) -> Message? {
        switch localName {
        case "style": "a style sheet"
        case "srcdoc": "a page of its own"
        case "srcset", "imagesrcset", "ping", "archive": "a list of URLs"
        case "http-equiv" where tag.name == "meta": "an instruction to the browser"
        case "type" where tag.name == "script", "language" where tag.name == "script": "what makes a script run"
        case "to", "from", "by", "values", "attributename":
            tag.name == "set" || tag.name.hasPrefix("animate") ? "what may become any attribute" : nil
        case _ where localName.hasPrefix("on"): "a script"
        default: nil
        }
    }

    /// Whether what the attribute names becomes a part of the page, so that only the program may choose it.
    func loadsCode(in tag: HTMLTag) -> Bool {
        switch tag.name {
        case "script", "iframe", "frame", "embed", "object", "applet", "link", "base": isURL
        default: false
        }
    }
}
