"""What strains a page: it stays readable, and shows what was written."""

import json

import pytest

import stress_site
from stress_site import FOLLOWUPS, NAMES, WORD



@pytest.fixture
def page(browser):
    return browser.new_page(viewport={"width": 1280, "height": 800})


@pytest.fixture(scope="module")
def filled(stress):
    """The pages of the items that have a value in each field, by kind."""
    pages = [page for page in stress.pages if page.endswith("allt/index.html")]
    data = {page: (stress.folder / page).with_suffix(".json") for page in pages}
    return {json.loads(path.read_text())["kind"]: page for page, path in data.items() if path.exists()}


def texts(value):
    """The texts with HTML in a value of the front matter."""
    if isinstance(value, dict):
        return [text for part in value.values() for text in texts(part)]
    if isinstance(value, list):
        return [text for part in value for text in texts(part)]
    return [value] if "<b onclick" in str(value) else []


@pytest.mark.parametrize("kind", stress_site.FOLDERS)
def test_html_in_every_text_field_is_shown_as_it_is_written(stress, schemas, filled, page, kind):
    dialogs = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    page.goto(stress.on_disk + filled[kind])
    shown = page.locator("body").text_content()
    header = stress_site.filled(kind, schemas[kind])
    # Other forms of a word are only looked for.
    header.pop("forms", None)
    wanted = texts(header)
    assert len(wanted) > 4
    assert [text for text in wanted if text not in shown] == []
    assert page.locator("b, main script, [onclick]").count() == 0
    assert dialogs == []


@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_is_cut_off_beside_a_long_word(stress, page, width):
    page.set_viewport_size({"width": width, "height": 800})
    for name in ["amnen/langt-ord", "motioner/manga-satser", "avtal/lang-rubrik"]:
        page.goto(f"{stress.on_disk}{name}/index.html")
        assert WORD in page.locator("main").inner_text() or name == "avtal/lang-rubrik"
        cut = page.evaluate("""() => [...document.querySelectorAll("main *")].filter(element =>
            element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline"
            && getComputedStyle(element).overflowX !== "auto" && !element.closest("svg, .stack thead")).map(element => element.outerHTML.slice(0, 80))""")
        assert cut == [], name


def test_a_name_from_right_to_left_does_not_turn_what_stands_beside_it(stress, page):
    for name, title in NAMES.items():
        page.goto(f"{stress.on_disk}personer/{name}/index.html")
        assert page.locator("h1").text_content() == title
        assert page.locator("h1").evaluate("heading => getComputedStyle(heading).unicodeBidi") == "plaintext"
    page.goto(f"{stress.on_disk}motioner/manga-satser/index.html")
    movers = page.locator("dd", has=page.locator("a[href*='arabiska']")).first.locator("a").all()
    assert len(movers) == 4
    boxes = [mover.bounding_box() for mover in movers[::2]]
    follow = page.locator("dd", has=page.locator("a[href*='arabiska']")).first.evaluate("""dd => [...dd.childNodes]
        .filter(node => node.nodeType === 3 && node.data.includes("(")).map(node => {
            const range = document.createRange()
            range.setStart(node, node.data.indexOf("("))
            range.setEnd(node, node.data.indexOf("(") + 1)
            return range.getBoundingClientRect().left
        })""")
    assert [place >= box["x"] + box["width"] - 1 for place, box in zip(follow, boxes)] == [True, True]


def test_very_many_follow_ups_are_folded_by_keyboard_unfolded_and_printed(stress, page):
    page.goto(f"{stress.on_disk}avtal/manga-uppfoljningar/index.html")
    links = page.locator("#tidslinje td a")
    assert links.count() == FOLLOWUPS
    assert len([link for link in links.all() if link.is_visible()]) == 60
    page.locator("#tidslinje details > summary").first.press("Enter")
    assert links.first.is_visible()
    page.reload()
    page.emulate_media(media="print")
    assert links.first.is_visible() and page.locator(".legend li").first.is_visible()


def test_a_long_list_is_cut_into_pages(stress, page):
    page.goto(f"{stress.on_disk}uppfoljningar/index.html")
    assert page.locator(".entry").count() == 100
    assert page.locator(".pager a[rel=next]").is_visible()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_words_of_a_time_axis_stand_beside_each_other_and_on_the_page(stress, page, width):
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{stress.on_disk}avtal/manga-uppfoljningar/index.html")
    words = page.locator("#tidslinje table").last.locator("thead svg text:not(.today)").all()
    boxes = sorted((word.bounding_box() for word in words), key=lambda box: box["x"])
    assert len(boxes) > 2
    assert all(left["x"] + left["width"] < right["x"] for left, right in zip(boxes, boxes[1:]))
    assert boxes[0]["x"] >= 0 and boxes[-1]["x"] + boxes[-1]["width"] <= width
    assert all(box["height"] > 10 for box in boxes)


def test_a_site_without_items_says_so_on_every_list(bare, page):
    for name in ["avtal", "motioner", "strategier", "redovisning", "uppfoljningar"]:
        page.goto(f"{bare.on_disk}{name}/index.html")
        assert page.locator("main p").last.inner_text().endswith("."), name


def test_a_topic_that_nobody_uses_has_a_page_and_stands_in_the_list(bare, page):
    page.goto(f"{bare.on_disk}amnen/index.html")
    page.locator(".entry a").click()
    assert page.locator("h1").inner_text() == "Ett ämne som ingen använder"
