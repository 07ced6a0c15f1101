import Diagnostics
import Testing

@testable import Templates

@Suite struct RefusalTests {
    @Test(arguments: table.entries)
    func `A place without a safe escaping is refused`(entry: ProblemTable.Entry) {
        let others = ["open": "<p class="]
        #expect(problems(entry.template, with: others) == entry.problems)
    }

    private static let table = ProblemTable(
        #"""
        <p class={{text}}>
          main:1:12-16 error unsafe-place: a variable in an attribute value without quotes could add attributes
          → put the value in quotes
        <p class=a{{text}}>
          main:1:13-17 error unsafe-place: a variable in an attribute value without quotes could add attributes
          → put the value in quotes
        <{{text}}>
          main:1:4-8 error unsafe-place: a variable cannot be the name of a tag
          → write the name out
        </{{text}}>
          main:1:5-9 error unsafe-place: a variable cannot be the name of a tag
          → write the name out
        <p{{text}}>
          main:1:5-9 error unsafe-place: a variable cannot be the name of a tag
          → write the name out
        <p {{text}}>
          main:1:6-10 error unsafe-place: a variable cannot be the name of an attribute
          → write the attribute in a section of a flag
        <p {{text}}="a">
          main:1:6-10 error unsafe-place: a variable cannot be the name of an attribute
          → write the attribute in a section of a flag
        <p data-{{text}}="a">
          main:1:11-15 error unsafe-place: a variable cannot be the name of an attribute
          → write the attribute in a section of a flag
        <p title="a"{{text}}>
          main:1:15-19 error unsafe-place: a variable cannot be the name of an attribute
          → write the attribute in a section of a flag
        <p onclick="{{text}}">
          main:1:15-19 error unsafe-place: “onclick” is a script, in which no variable is safe
          → write it without variables
        <p ONclick="f('{{number}}')">
          main:1:18-24 error unsafe-place: “onclick” is a script, in which no variable is safe
          → write it without variables
        <p style="color: {{text}}">
          main:1:20-24 error unsafe-place: “style” is a style sheet, in which no variable is safe
          → write it without variables
        <iframe srcdoc="{{text}}">
          main:1:19-23 error unsafe-place: “srcdoc” is a page of its own, in which no variable is safe
          → write it without variables
          main:1:27-27 error unfinished-html: the page ends inside a tag, a comment or an element like <script>
          → close it
        <img srcset="{{url}} 2x">
          main:1:16-19 error unsafe-place: “srcset” is a list of URLs, in which no variable is safe
          → write it without variables
        <a ping="{{url}}">
          main:1:12-15 error unsafe-place: “ping” is a list of URLs, in which no variable is safe
          → write it without variables
        <script>{{text}}</script>
          main:1:11-15 error unsafe-place: no escaping is safe inside <script>
          → put the value in a data- attribute or a JSON data block
        <script>let a = "{{text}}"</script>
          main:1:20-24 error unsafe-place: no escaping is safe inside <script>
          → put the value in a data- attribute or a JSON data block
        <script type="module">{{number}}</script>
          main:1:25-31 error unsafe-place: no escaping is safe inside <script>
          → put the value in a data- attribute or a JSON data block
        <script type="{{text}}">{{number}}</script>
          main:1:17-21 error unsafe-place: “type” is what makes a script run, in which no variable is safe
          → write it without variables
          main:1:27-33 error unsafe-place: no escaping is safe inside <script>
          → put the value in a data- attribute or a JSON data block
        <style>{{text}}</style>
          main:1:10-14 error unsafe-place: no escaping is safe inside <style>
          → put the value in a data- attribute or a JSON data block
        <iframe>{{text}}</iframe>
          main:1:11-15 error unsafe-place: no escaping is safe inside <iframe>
          → put the value in a data- attribute or a JSON data block
        <!-- {{text}} -->
          main:1:8-12 error unsafe-place: no escaping is safe inside a comment
          → remove the variable or write {{! a comment of the template }}
        <!doctype {{text}}>
          main:1:13-17 error unsafe-place: no escaping is safe inside a comment
          → remove the variable or write {{! a comment of the template }}
        <script type="application/json">{"a": "{{text}}"}</script>
          main:1:42-46 error unsafe-place: a variable in a JSON string would end it
          → remove the quotes: the variable prints its own
        <script src="{{text}}"></script>
          main:1:16-20 error unsafe-place: “src” of <script> loads a part of the page
          → only a field that is a URL may stand here
        <script src="/{{text}}"></script>
          main:1:17-21 error unsafe-place: “src” of <script> loads a part of the page
          → only a field that is a URL may stand here
        <link href="{{text}}">
          main:1:15-19 error unsafe-place: “href” of <link> loads a part of the page
          → only a field that is a URL may stand here
        <base href="{{text}}">
          main:1:15-19 error unsafe-place: “href” of <base> loads a part of the page
          → only a field that is a URL may stand here
        <a href="javascript:{{text}}">
          main:1:23-27 error unsafe-place: the URL’s scheme is not http, https, mailto or tel
          → make the whole URL one field
        <a href="java&#115;cript:{{text}}">
          main:1:28-32 error unsafe-place: the URL’s scheme is not http, https, mailto or tel
          → make the whole URL one field
        <a href="{{text}}:{{text}}">
          main:1:18-19 error unsafe-place: “:” after a variable would make a scheme of it
          → write the scheme out
          main:1:21-25 error unsafe-place: the URL’s scheme is not http, https, mailto or tel
          → make the whole URL one field
        <a href="{{#yes}}/a{{/yes}}{{text}}">
          main:1:30-34 error unsafe-place: how to write a variable here depends on the section before it
          → make the whole URL one field
        <meta http-equiv="refresh" content="{{text}}">
          main:1:39-43 error unsafe-place: the content of a meta element with “http-equiv” is an instruction to the browser
          → write it without variables
        <meta content="{{text}}" http-equiv="refresh">
          main:1:37-38 error unsafe-place: the content of a meta element with “http-equiv” is an instruction to the browser
          → write it without variables
        <set attributeName="href" to="{{text}}">
          main:1:33-37 error unsafe-place: “to” is what may become any attribute, in which no variable is safe
          → write it without variables
        <p title="{{{html}}}">
          main:1:14-18 error unsafe-place: markup can only stand between tags
          → use a field that is a text here
        <title>{{{html}}}</title>
          main:1:11-15 error unsafe-place: markup can only stand between tags
          → use a field that is a text here
        <title><b>{{text}}</b></title>
          main:1:9-10 error unsafe-place: “<” inside <title> is a tag to some readers and text to others
          → write &lt;
          main:1:21-22 error unsafe-place: “<” inside <title> is a tag to some readers and text to others
          → write &lt;
        <script><!-- </script>
          main:1:10-11 error unsafe-place: “<!” inside <script> changes where the script ends
          → write the script without it
        <svg><style><b></style>
          main:1:14-15 error unsafe-place: “<” inside <style> is a tag in SVG and a style sheet in HTML
          → write the style sheet without it
        <svg><![CDATA[a]]></svg>
          main:1:14-15 error unsafe-place: “<![CDATA[” ends in different places in HTML and in SVG
          → write the text with &lt; and &amp;
        {{#yes}}<p title="{{/yes}}{{text}}
          main:1:4-7 error uneven-section: the HTML after “yes” depends on whether the section is shown
          → open and close tags and quotes inside the section, or both outside
        {{#items}}<a href="{{/items}}
          main:1:4-9 error uneven-section: the HTML after “items” depends on whether the section is shown
          → open and close tags and quotes inside the section, or both outside
        <p {{#yes}}title{{/yes}}="a">
          main:1:25-26 error unsafe-place: “=” here belongs to an attribute that may not be there
          → write the whole attribute in the section
        <p {{#yes}}data-{{/yes}}a="b">
          main:1:25-26 error unsafe-place: this runs into an attribute that may be there or not
          → put a space before it
        <p title="{{text}}>
          main:1:20-20 error unfinished-html: the page ends inside a tag, a comment or an element like <script>
          → close it
        <script>
          main:1:9-9 error unfinished-html: the page ends inside a tag, a comment or an element like <script>
          → close it
        {{>open}}{{text}}
          main:1:12-16 error unsafe-place: a variable in an attribute value without quotes could add attributes
          → put the value in quotes
          main:1:18-18 error unfinished-html: the page ends inside a tag, a comment or an element like <script>
          → close it
        """#)
}
