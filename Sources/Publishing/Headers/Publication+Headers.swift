package import Content

extension Publication {
    /// What the server of the site is to say, which depends on the policy of the pages and on the site's address.
    package func responseHeaders(of site: DerivedSite) -> ResponseHeaders {
        let lists = Kind.allCases.flatMap { ItemList.all(of: $0, in: site, locale) }.filter { $0.choice == nil }
        return responseHeaders(of: site, startPage: startPage(of: site, lists, RegisterTable.all(of: site, locale)))
    }

    func responseHeaders(of site: DerivedSite, startPage: OutputFile?) -> ResponseHeaders {
        ResponseHeaders(startPage: startPage, root: Self.path(of: site.site.configuration.baseURL.value ?? ""))
    }
}
