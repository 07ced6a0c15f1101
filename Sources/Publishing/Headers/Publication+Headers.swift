package import Content

extension Publication {
    /// What the server of the site is to say, which depends on the policy of the pages and on the site's address.
    package func responseHeaders(of site: DerivedSite) -> ResponseHeaders {
        let outline = outline(of: site)
        return responseHeaders(of: site, startPage: startPage(of: site, outline.wholeLists, outline.tables))
    }

    func responseHeaders(of site: DerivedSite, startPage: OutputFile?) -> ResponseHeaders {
        ResponseHeaders(startPage: startPage, root: Self.path(of: site.site.configuration.baseURL.value ?? ""))
    }
}
