/// The templates that every engine renders: a layout, a page that fills its blocks, and a partial for each row.
enum TemplateText {
    static let all = ["layout": layout, "agreement": agreement, "party": party]

    private static let layout = """
        <!doctype html>
        <html lang="sv">
        <head>
        <meta charset="utf-8">
        <title>{{$title}}{{/title}} – {{site.name}}</title>
        <meta name="description" content="{{summary}}">
        <link rel="stylesheet" href="/site.css">
        </head>
        <body>
        <header><p><a href="/">{{site.name}}</a></p><p>{{site.description}}</p></header>
        <main>
        {{$main}}{{/main}}
        </main>
        <footer><p>{{site.contact}}</p></footer>
        </body>
        </html>

        """

    private static let agreement = """
        {{<layout}}
        {{$title}}{{title}}{{/title}}
        {{$main}}
        <article>
        <h1>{{title}}</h1>
        <p class="lead">{{summary}}</p>
        {{#notice}}<p class="notice">{{.}}</p>{{/notice}}
        {{^notice}}<p class="notice">No notice</p>{{/notice}}
        <h2>Parties</h2>
        <ul>
        {{#parties}}
        {{>party}}
        {{/parties}}
        </ul>
        <dl><dt>{{owner.role}}</dt><dd>{{owner.name}}</dd><dt>From</dt><dd>{{validFrom}}</dd></dl>
        {{{body}}}
        </article>
        {{/main}}
        {{/layout}}

        """

    private static let party = """
        <li class="party"><strong>{{name}}</strong>{{#isSigned}} <em>signed</em>{{/isSigned}} – {{role}}</li>

        """
}
