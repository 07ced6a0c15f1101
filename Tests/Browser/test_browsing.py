"""Finding things: in three clicks from the start page, by keyboard, and on paper."""

from io import BytesIO

import pytest
from pypdf import PdfReader

WEIGHT = 60_000


@pytest.fixture
def page(browser, site):
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(site.on_disk + "index.html")
    return page


def click(page, *names):
    """Follows links by their texts; no question may take more than three."""
    assert len(names) <= 3
    for name in names:
        page.locator("a", has_text=name).first.click()
    return page.locator("main").inner_text()


def test_who_follows_up_the_police_agreement(page):
    click(page, "Avtal", "Överenskommelse om samverkan med polisen")
    assert "Sociala kvalitetsenheten" in page.locator("#uppfoljning .rows > div", has_text="Ansvarig").inner_text()


def test_what_became_of_the_second_claim_of_the_motion_in_järfälla(page):
    click(page, "Motioner")
    page.locator("a[href*='jarfalla-motion']").first.click()
    assert "Okänt" in page.locator("tr", has_text="huvudprincip").first.inner_text()


def test_which_agreements_nobody_follows_up(page):
    text = click(page, "Avtal: Ingen ansvarig utpekad")
    assert "Samverkansavtal om ungdomsmottagningen i Nacka" in text
    assert "Överenskommelse om samverkan med polisen" not in text


def test_what_is_due_next(page):
    # No source names a day ahead: that is the answer.
    assert "Ingen källa nämner en dag som ligger framåt" in page.locator("#nast").inner_text()
    click(page, "Hela kalendern")
    assert page.locator("h1").inner_text() == "Kalender"


def test_where_the_money_does_not_add_up(page):
    text = click(page, "Pengar som inte går ihop")
    assert "En del av ramen är inte förklarad" in text and "10 tusen kr" in text


def test_a_facet_is_opened_and_chosen_by_keyboard(page, site):
    page.goto(site.on_disk + "insatser/index.html")
    page.locator(".facets summary").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/insatser/kommun/**")
    assert page.locator(".facets [aria-current]").is_visible()


def test_rows_are_filtered_and_counted_and_all_are_there_without_the_script(page, site, browser):
    address = site.on_disk + "insatser/index.html"
    page.goto(address)
    page.get_by_role("searchbox").fill("samkraft")
    assert [entry.inner_text() for entry in page.locator(".entry:visible a").all()] == ["Samkraft"]
    page.locator("output", has_text="1 av").wait_for()
    plain = browser.new_context(java_script_enabled=False).new_page()
    plain.goto(address)
    assert plain.locator(".filter").is_hidden() and plain.locator(".entry").count() > 30


def test_every_sheet_of_redovisning_on_paper_is_landscape_and_has_the_head_of_the_table(page, site):
    page.goto(site.on_disk + "redovisning/index.html")
    sheets = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages
    assert all(sheet.mediabox.width > sheet.mediabox.height for sheet in sheets)
    # The last sheet may hold nothing but the foot of the page.
    with_rows = [text for text in (sheet.extract_text() for sheet in sheets) if "Okänt" in text]
    assert len(with_rows) > 1
    assert [text[:200] for text in with_rows if not ("Ansvarig" in text and "Hur ofta" in text)] == []


def test_no_page_is_heavier_than_a_slow_line_bears(site):
    weights = {page: site.weight(page) for page in site.pages_on_disk}
    assert min(weights.values()) > 20_000
    assert {page: weight for page, weight in weights.items() if weight > WEIGHT} == {}
