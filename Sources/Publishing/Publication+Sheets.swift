import Content
import Templates

/// The pages that belong to no item: lists, the index of letters, registers.
extension Publication {
    func page(of sheet: Sheet, in site: DerivedSite) -> OutputFile? {
        switch sheet {
        case .list(let list, let number, let items): page(of: list, number, items, in: site)
        case .facet(let list, let facet): page(of: facet, of: list, in: site)
        case .letters(let index): page(of: index, nil, .only, [], in: site)
        case .letter(let index, let letter, let number, let items): page(of: index, letter, number, items, in: site)
        case .register(let sheet): page(of: sheet, in: site)
        case .search(let tables): searchPage(tables, in: site)
        }
    }

    private func page(
        of list: ItemList, _ number: PageNumber, _ items: ArraySlice<ListedItem>, in site: DerivedSite
    ) -> OutputFile? {
        let folder = list.folder(addresses, locale)
        let title = list.title(locale)
        let place = PagePlace(
            title: title, about: locale["kinds.\(list.kind.rawValue).about"], folder: folder,
            number: number, section: list.kind, above: list.choice.map { _ in list.kind })
        return render(self.list, place, in: site) { page, context in
            ListPage(list, title, number, items, page: page, in: context)
        }
    }

    private func page(of facet: Facet, of list: ItemList, in site: DerivedSite) -> OutputFile? {
        let folder = list.folder(of: facet, addresses, locale)
        let label = locale["facets.\(facet.rawValue).label"]
        let place = PagePlace(
            title: locale.fill("list.narrowed", ["list": list.title(locale), "value": label]),
            about: locale["kinds.\(list.kind.rawValue).about"], folder: folder, section: list.kind, above: list.kind)
        return render(self.facet, place, in: site) { page, context in
            FacetPage(
                page: page, texts: locale, title: page.title,
                choices: FacetChoiceView.all(
                    list.index.facets.filter { $0.facet == facet }.flatMap(\.choices), below: folder, in: context))
        }
    }

    private func page(
        of index: AlphabetIndex, _ letter: AlphabetIndex.Letter?, _ number: PageNumber, _ items: ArraySlice<Item>,
        in site: DerivedSite
    ) -> OutputFile? {
        let title = locale["index.title"]
        let place = PagePlace(
            title: letter.map { locale.fill("list.narrowed", ["list": title, "value": $0.name]) } ?? title,
            about: locale["index.about"], folder: letter?.folder ?? locale["index.url"], number: number,
            links: letter.map { _ in [LinkView(url: locale["index.url"], title: title)] } ?? [])
        return render(alphabet, place, in: site) { page, context in
            AlphabetPage(index, letter, number, items, page: page, in: context)
        }
    }

    private func page(of sheet: RegisterSheet, in site: DerivedSite) -> OutputFile? {
        let key = "registers.\(sheet.table.name)"
        let order = sheet.order.name.map { locale["registers.orders.\($0).title"] }
        let title = locale["\(key).title"]
        let place = PagePlace(
            title: order.map { locale.fill("registers.ordered", ["register": title, "order": $0]) } ?? title,
            about: locale["\(key).about"], folder: sheet.folder(locale), number: sheet.number,
            original: order == nil ? nil : locale["\(key).url"],
            links: order == nil ? [] : [LinkView(url: locale["\(key).url"], title: title)])
        return render(register, place, in: site) { page, context in
            RegisterPage(sheet, page: page, in: context)
        }
    }

    private func searchPage(_ tables: [RegisterTable], in site: DerivedSite) -> OutputFile? {
        let place = PagePlace(
            title: locale["search.title"], about: locale["search.about"], folder: locale["search.url"])
        return render(search, place, in: site) { page, context in
            SearchPage(tables, page: page, script: assets[SearchPage.scriptName], in: context)
        }
    }

    private func render<Page>(
        _ program: Program<Page>?, _ place: PagePlace, in site: DerivedSite,
        _ view: (PageView, PageContext) -> Page
    ) -> OutputFile? {
        guard let program else { return nil }
        let folder = PageNumber.folder(of: place.number.number, in: place.folder, locale)
        let context = context(folder, site)
        return render(program, view(PageView(place, in: context, layout: layout), context), to: "\(folder)/index.html")
    }
}

/// Where a page that belongs to no item is, and what leads to it.
private struct PagePlace {
    let title: String
    let about: String
    /// The folder of the first page.
    let folder: String
    var number = PageNumber.only
    /// The part of the menu that it is in.
    var section: Kind?
    /// The kind whose whole list is above it.
    var above: Kind?
    /// The folder of the page that has the same in its own order.
    var original: String?
    /// Pages above it, by their folders.
    var links: [LinkView] = []
}

extension PageView {
    fileprivate init(_ place: PagePlace, in context: PageContext, layout: Layout) {
        let locale = context.locale
        let above =
            (place.above.map { [LinkView(url: context.url(ofList: $0), title: locale["kinds.\($0.rawValue).many"])] }
                ?? [])
            + place.links.map { LinkView(url: "\(context.root)\($0.url)/index.html", title: $0.title) }
        self.init(
            title: place.number.count > 1 ? "\(place.title), \(locale.position(place.number))" : place.title,
            description: place.about,
            folder: PageNumber.folder(of: place.number.number, in: place.folder, locale), section: place.section,
            original: place.original, breadcrumbs: [context.start] + above, in: context, layout: layout)
    }
}
