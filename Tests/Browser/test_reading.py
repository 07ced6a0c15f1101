"""Reading pages by keyboard, without JavaScript and on paper."""

import re

import pytest

WORD = re.compile(r'<a class="word" href="([^"]+)" aria-describedby="([^"]+)">')
FOCUS = """() => {
  const element = document.activeElement, box = element.getBoundingClientRect(), style = getComputedStyle(element);
  return {
    text: element.innerText.trim(), tag: element.localName, isInMenu: element.closest("header nav") !== null,
    isMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    isInView: box.width > 0 && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight + 1,
  };
}"""


@pytest.fixture
def page(browser):
    return browser.new_page(viewport={"width": 1280, "height": 800})


def stops(page):
    """What the Tab key leads to on the page, in order."""
    found = []
    page.keyboard.press("Tab")
    while (focus := page.evaluate(FOCUS))["tag"] != "body":
        found.append(focus)
        page.keyboard.press("Tab")
    return found


def test_tab_leads_to_the_skip_link_then_the_menu_and_every_stop_is_marked_and_in_view(site, page):
    page.goto(site.on_disk + site.longest_page_in("avtal"))
    skip, brand, *rest = stops(page)
    assert skip["text"] == page.locator(".skip").inner_text()
    assert brand["text"] == page.locator(".brand").inner_text()
    menu = page.locator("header nav a").all_inner_texts()
    assert [stop["text"] for stop in rest if stop["isInMenu"]] == menu == [stop["text"] for stop in rest[:len(menu)]]
    assert [stop for stop in [skip, brand, *rest] if not (stop["isMarked"] and stop["isInView"])] == []


def test_the_skip_link_leads_past_the_menu(site, page):
    page.goto(site.on_disk + site.longest_page_in("avtal"))
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.localName") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_everything_can_be_read_without_javascript(site, browser):
    plain = browser.new_context(java_script_enabled=False).new_page()
    scripted = browser.new_page()
    for name in site.longest_pages:
        plain.goto(site.on_disk + name)
        scripted.goto(site.on_disk + name)
        closed = plain.locator("details:not([open]) > summary")
        while closed.count() > 0:
            closed.first.press("Enter")
        # The buttons and the forms that scripts add say nothing about the page.
        scripted.evaluate("document.querySelectorAll('button, form').forEach(added => added.remove())")
        shown = set(plain.locator("body").inner_text().split())
        assert set(scripted.locator("body").inner_text().split()) <= shown, name


def test_a_page_prints_without_its_menu_in_black_on_white(site, page):
    page.goto(site.on_disk + site.longest_page_in("avtal"))
    assert page.pdf(format="A4").startswith(b"%PDF-")
    page.emulate_media(media="print", color_scheme="dark")
    assert page.locator("h1").is_visible()
    assert not page.locator("header nav").is_visible()
    colours = page.evaluate("[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]")
    assert colours == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]


def test_a_list_prints_without_what_narrows_it(site, page):
    page.goto(site.on_disk + "insatser/index.html")
    assert page.locator(".facets, .filter").count() == 2
    page.emulate_media(media="print")
    assert not any(way.is_visible() for way in page.locator(".facets, .filter").all())


def test_a_word_of_the_glossary_is_linked_once_a_page_also_in_fields_and_explained_there_without_hovering(site, page):
    for name in site.pages:
        words = WORD.findall((site.folder / name).read_text(encoding="utf-8"))
        assert len(words) == len(set(words)), name
    page.goto(site.on_disk + "motioner/jarfalla-motion-tidiga-insatser/index.html")
    word = page.locator("#att-satser a.word").first
    assert page.locator("#" + word.get_attribute("aria-describedby")).is_visible()
