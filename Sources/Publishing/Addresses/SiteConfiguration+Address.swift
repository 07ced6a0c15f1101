import Content

extension SiteConfiguration {
    /// The permanent address of the page in a folder of the site; `nil` where the site has no address.
    func address(ofFolder folder: String) -> String? {
        guard let baseURL = baseURL.value else { return nil }
        let base = baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL
        return folder.isEmpty ? "\(base)/" : String(joining: base, "/", folder, "/")
    }
}
