"""Searching: what is found, in which order, at which address, and what those read who cannot search."""

import pytest

from stress_site import WORD, markup
from visits import AXE, BROKEN, OPTIONS, RULES


@pytest.fixture(scope="module")
def address(site):
    with site.served() as address:
        yield address


@pytest.fixture
def page(browser):
    return browser.new_page(viewport={"width": 1280, "height": 800})


def search(page, address, text):
    """Goes to the page of the search and asks for something; gives the titles that are found."""
    page.goto(f"{address}sok/")
    page.get_by_role("searchbox").fill(text)
    page.get_by_role("button").click()
    return hits(page)


def hits(page):
    page.locator("output", has_text="”").wait_for()
    return page.locator("#hits a").all_inner_texts()


def said(page):
    return page.locator("output").inner_text()


def test_an_agreement_is_found_by_a_part_of_its_title_with_its_kind_status_and_summary(page, address):
    found = search(page, address, "överenskommelse om sam polis")
    assert found[0] == "Överenskommelse om samverkan med polisen"
    entry = page.locator("#hits li").first.inner_text()
    assert "Avtal" in entry and "Okänt sedan" in entry and "unga i riskzon" in entry
    page.locator("#hits a").first.click()
    page.wait_for_url("**/avtal/nacka-polisen/**")


@pytest.mark.parametrize("asked, title", [
    ("socn 2015/281-753", "Överenskommelse om samverkan med polisen"),
    ("KS-2019/3209.118", "Samkraft"),
    ("agneta johansson", "Agneta Johansson"),
    ("återremitterades", "Återremiss"),
    ("antd", "ANDT"),
    ("avtal ungdomsmottagningen nacka", "Samverkansavtal om ungdomsmottagningen i Nacka"),
])
def test_things_are_found_by_their_numbers_people_words_and_other_names(page, address, asked, title):
    assert title in search(page, address, asked)


def test_every_word_must_be_there_and_what_has_them_in_its_title_comes_first(page, address):
    both = search(page, address, "strategi anhörig")
    assert both and len(both) < len(search(page, address, "strategi"))
    titled = ["polis" in title.lower() for title in search(page, address, "polis")]
    assert titled == sorted(titled, reverse=True) and len(set(titled)) == 2


def test_small_letters_and_accents_make_no_difference_but_å_ä_and_ö_are_letters_of_their_own(page, address):
    found = search(page, address, "ANHÖRIGSTRATEGIN")
    assert found == search(page, address, "anhörigstratégin") and "Anhörigstrategin" in found
    assert "Anhörigstrategin" not in search(page, address, "anhorigstrategin")


def test_the_number_of_hits_is_said_politely_and_nothing_found_says_what_to_do(page, address):
    found = search(page, address, "polis")
    assert said(page) == f"{len(found)} träffar på ”polis”."
    assert page.locator("output").get_attribute("aria-live") == "polite"
    assert search(page, address, "xyzxyz") == []
    assert "listorna nedanför" in said(page) and "”xyzxyz”" in said(page)
    assert page.locator("main a", has_text="A–Ö").is_visible()


def test_an_address_is_shared_and_the_way_back_leads_to_what_was_asked_for_before(page, address):
    page.goto(f"{address}sok/?q=samkraft")
    first = hits(page)
    assert first and page.get_by_role("searchbox").input_value() == "samkraft"
    assert page.title().startswith("samkraft – Sök")
    page.get_by_role("searchbox").fill("polis")
    page.keyboard.press("Enter")
    page.locator("output", has_text="polis").wait_for()
    assert page.url == f"{address}sok/?q=polis"
    page.go_back()
    page.locator("output", has_text="samkraft").wait_for()
    assert hits(page) == first and page.get_by_role("searchbox").input_value() == "samkraft"
    page.locator("#hits a").first.click()
    page.go_back()
    assert hits(page) == first


def test_the_search_is_reached_and_used_by_keyboard_alone(page, address):
    page.goto(address)
    page.locator("header nav a", has_text="Sök").focus()
    page.keyboard.press("Enter")
    page.get_by_role("searchbox").focus()
    page.keyboard.type("horisonten")
    page.keyboard.press("Enter")
    hits(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#hits') !== null")


def test_without_javascript_there_is_no_form_and_the_page_leads_on(site, browser):
    plain = browser.new_context(java_script_enabled=False).new_page()
    plain.goto(f"{site.on_disk}sok/index.html")
    assert plain.locator("form").is_hidden()
    assert "behöver JavaScript" in plain.locator("main").inner_text()
    for name in ["A–Ö", "Avtal", "Redovisning"]:
        assert plain.get_by_role("main").get_by_role("link", name=name, exact=True).is_visible()


def test_what_cannot_be_fetched_is_said_and_tried_again(page, address):
    page.route("**/sok/index.json", lambda route: route.fulfill(status=503))
    page.goto(f"{address}sok/?q=polis")
    page.locator("output", has_text="Det gick inte").wait_for()
    page.unroute("**/sok/index.json")
    page.get_by_role("button").click()
    assert hits(page)


def test_only_the_page_of_the_search_asks_for_what_it_looks_in_and_only_when_something_is_asked_for(page, address):
    asked = []
    page.on("request", lambda request: asked.append(request.url) if "json" in request.url else None)
    for path in ["", "avtal/", "sok/"]:
        page.goto(address + path)
    assert asked == []
    search(page, address, "polis")
    assert asked == [f"{address}sok/index.json"]


def test_html_in_a_title_is_shown_as_it_is_written(stress, page):
    dialogs = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    with stress.served() as address:
        found = search(page, address, "<script>alert(1) agreement.title")
        assert markup("agreement.title") in found
        assert markup("agreement.summary") in page.locator("#hits").inner_text()
    assert page.locator("#hits :is(b, script)").count() == 0
    assert dialogs == []


def test_of_very_many_hits_the_first_are_shown_and_all_are_counted(stress, page):
    with stress.served() as address:
        assert len(search(page, address, "uppföljning")) == 100
    assert "40" in said(page) and "De 100 första visas" in said(page)


@pytest.mark.parametrize("width, colours", [(320, "dark"), (1280, "light")])
@pytest.mark.parametrize("name, asked", [("site", "polis"), ("site", "xyzxyz"), ("stress", WORD), ("stress", "script")])
def test_hits_break_no_rule_of_wcag_and_do_not_scroll_sideways(request, browser, name, asked, width, colours):
    page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=colours)
    errors = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    with request.getfixturevalue(name).served() as address:
        assert (search(page, address, asked) == []) == (asked == "xyzxyz")
        page.evaluate(AXE)
        assert page.evaluate(BROKEN, OPTIONS | {"runOnly": RULES}) == []
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    assert errors == []
