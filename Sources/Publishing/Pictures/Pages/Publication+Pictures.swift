import Content

/// The pages that show the whole site as a picture.
extension Publication {
    func picturePages(of site: DerivedSite) -> [OutputFile] {
        pictures.map { page(of: $0, in: site) }
    }

    /// The folder of the page with a picture.
    func folder(of picture: PictureRenderer) -> String { locale["pictures.\(picture.name).url"] }

    func page(of picture: PictureRenderer, in site: DerivedSite) -> OutputFile {
        let key = "pictures.\(picture.name)"
        let folder = folder(of: picture)
        let context = context(folder, site)
        let page = PageView(
            title: locale["\(key).title"], description: locale["\(key).about"], folder: folder,
            breadcrumbs: [context.start], in: context, layout: layout)
        return OutputFile(path: "\(folder)/index.html", bytes: picture.render(context, page))
    }
}

extension PageContext {
    /// The pages with pictures of what the list of a kind shows.
    func pictures(of kind: Kind) -> [LinkView] {
        Programs.pictures.filter { $0.kinds.contains(kind) }.map { pictureLink($0.name).link }
    }

    /// The pages with pictures, each with how many items it is of.
    var pictures: [KindLinkView] {
        Programs.pictures.map { picture in
            let (link, about) = pictureLink(picture.name)
            return KindLinkView(
                link: link, about: about, count: picture.kinds.reduce(0) { $0 + site.items(of: $1).count })
        }
    }

    private func pictureLink(_ name: String) -> (link: LinkView, about: String) {
        let key = "pictures.\(name)"
        let link = LinkView(url: "\(root)\(locale["\(key).url"])/index.html", title: locale["\(key).title"])
        return (link, locale["\(key).about"])
    }
}
