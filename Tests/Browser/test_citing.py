"""Citing an item: the forms as the programs that are to read them do, and the buttons that copy by keyboard."""

import json
from xml.etree import ElementTree

import bibtexparser
import pytest
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

CITABLE = "avtal/nacka-polisen/index.html"


@pytest.fixture(scope="module")
def cited(site):
    """The pages of items: a badge lies beside each."""
    return [page for page in site.pages_on_disk if (site.folder / page).with_name("status.svg").exists()]


@pytest.fixture
def page(browser, site):
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(site.on_disk + CITABLE)
    return page


def form(page, name):
    return page.locator(f"pre[data-name='{name}']").text_content()


def test_bibtex_is_read_with_the_title_and_the_address_of_the_page(page):
    entry, = bibtexparser.loads(form(page, "BibTeX")).entries
    assert entry["ENTRYTYPE"] == "misc"
    assert entry["title"].strip("{}") == page.locator("h1").inner_text()
    assert entry["url"] == page.locator("link[rel=canonical]").get_attribute("href")
    assert page.locator(".quote").inner_text() in entry["note"]


def test_csl_json_gives_a_reference_in_a_common_style(page):
    data = json.loads(form(page, "CSL-JSON"))
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    references = CitationStylesBibliography(style, CiteProcJSON(data), formatter.plain)
    references.register(Citation([CitationItem(data[0]["id"])]))
    reference = str(references.bibliography()[0])
    for part in [data[0]["author"][0]["literal"], page.locator("h1").inner_text(), data[0]["URL"]]:
        assert part in reference


def test_everything_to_cite_is_copied_by_keyboard_and_said_aloud(page):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    for summary in page.locator("#citera summary").all():
        summary.press("Enter")
    buttons = page.get_by_role("button", name="Kopiera", exact=False)
    assert buttons.count() == page.locator("[data-name]").count() == 8
    page.locator("#citera h2 a").focus()
    for text in page.locator("[data-name]").all():
        walk_to_next_button(page)
        name = text.get_attribute("data-name")
        assert page.evaluate("document.activeElement.ariaLabel") == f"Kopiera: {name}"
        page.keyboard.press("Enter")
        page.locator("#citera [role=status]").get_by_text(f"Kopierat: {name}", exact=True).wait_for()
        assert page.evaluate("navigator.clipboard.readText()") == text.text_content()


def walk_to_next_button(page):
    page.keyboard.press("Tab")
    while page.evaluate("document.activeElement.localName") != "button":
        page.keyboard.press("Tab")


def test_where_copying_is_refused_the_text_is_selected(page):
    page.evaluate("void (navigator.clipboard.writeText = () => Promise.reject(new Error()))")
    page.get_by_role("button", name="Kopiera: Meningen").press("Enter")
    page.locator("#citera [role=status]").get_by_text("Texten är markerad", exact=False).wait_for()
    assert page.evaluate("getSelection().toString()").strip() == page.locator(".quote").inner_text()


def test_without_a_script_there_is_no_button_and_all_forms_are_there(site, browser):
    plain = browser.new_context(java_script_enabled=False).new_page()
    plain.goto(site.on_disk + CITABLE)
    assert plain.locator("button").count() == 0
    assert plain.locator("pre[data-name]").count() == 6


def test_a_badge_lies_beside_every_page_of_an_item_and_is_a_picture_with_a_name(site, cited):
    assert len(cited) > 100
    for name in cited:
        badge = ElementTree.parse((site.folder / name).with_name("status.svg")).getroot()
        assert badge.get("role") == "img"
        assert badge.findtext("{http://www.w3.org/2000/svg}title")


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_a_badge_shows_its_whole_text_in_any_colours(site, browser, colours):
    page = browser.new_page(color_scheme=colours)
    page.goto(site.on_disk + CITABLE.replace("index.html", "status.svg"))
    boxes = page.evaluate("[...document.querySelectorAll('text')].map(text => text.getBBox()).map(b => [b.x, b.x + b.width])")
    width = page.evaluate("document.documentElement.viewBox.baseVal.width")
    (start, end), (next_start, next_end) = boxes
    assert 0 < start < end < next_start < next_end < width
