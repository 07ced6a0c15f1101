"""Colours that the visitor forces: what colours told apart is still told."""

import pytest

# The colours of an element and of what lies behind it, as the screen has them.
INK = "element => [getComputedStyle(element).color, getComputedStyle(document.body).backgroundColor]"


@pytest.fixture(params=["light", "dark"])
def page(browser, request):
    context = browser.new_context(
        viewport={"width": 1280, "height": 800}, forced_colors="active", color_scheme=request.param)
    return context.new_page()


def contrast(colour, other):
    def brightness(text):
        parts = [int(part) / 255 for part in text[text.index("(") + 1:-1].split(",")[:3]]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    darker, lighter = sorted([brightness(colour), brightness(other)])
    return (lighter + 0.05) / (darker + 0.05)


def test_labels_keep_the_borders_that_tell_them_apart(site, page):
    page.goto(site.on_disk + "index.html")
    styles = page.locator("#sa-fungerar-det .tag").evaluate_all(
        "tags => tags.map(tag => [getComputedStyle(tag).borderTopStyle, parseFloat(getComputedStyle(tag).borderTopWidth) >= 1])")
    assert styles == [["dotted", True], ["dashed", True], ["double", True]]


def test_the_status_is_framed_and_can_be_read(site, page):
    page.goto(site.on_disk + "avtal/nacka-polisen/index.html")
    assert page.locator(".status").evaluate("box => getComputedStyle(box).borderTopStyle") == "solid"
    for name in [".state", ".unknown strong"]:
        assert contrast(*page.locator(name).first.evaluate(INK)) > 7


def test_only_the_part_of_the_menu_that_the_page_is_in_is_underlined(site, page):
    page.goto(site.on_disk + "avtal/nacka-polisen/index.html")
    lines = page.locator(".site-head li a").evaluate_all(
        "links => links.map(link => [link.ariaCurrent, getComputedStyle(link).borderBottomColor])")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert [current for current, colour in lines if contrast(colour, ground) > 3] == ["true"]


def test_the_step_that_a_motion_has_reached_is_told_in_words_and_its_line_is_drawn(site, page):
    page.goto(site.on_disk + "motioner/jarfalla-motion-tidiga-insatser/index.html")
    step = page.locator(".path [aria-current=step]")
    assert step.count() == 1 and step.locator(".tag").is_visible()
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    drawn = page.locator(".path .way, .path circle").evaluate_all(
        "shapes => shapes.map(shape => getComputedStyle(shape).stroke === 'none' ? getComputedStyle(shape).fill : getComputedStyle(shape).stroke)")
    assert len(drawn) > 10
    assert [colour for colour in drawn if contrast(colour, ground) < 3] == []


@pytest.mark.parametrize("picture", ["giltighet", "pengar", "avtal/nacka-polisen"])
def test_bars_and_marks_are_drawn(site, page, picture):
    page.goto(f"{site.on_disk}{picture}/index.html")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    drawn = page.locator(".drawn :is(rect, path)").evaluate_all(
        "shapes => shapes.map(shape => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke])")
    assert drawn
    visible = [any(colour != "none" and contrast(colour, ground) >= 3 for colour in colours) for colours in drawn]
    assert all(visible)


def test_focus_is_outlined_in_a_colour_that_is_seen(site, page):
    page.goto(site.on_disk + "avtal/index.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    style, colour, ground = page.evaluate("""() => {
        const style = getComputedStyle(document.activeElement)
        return [style.outlineStyle, style.outlineColor, getComputedStyle(document.body).backgroundColor]
    }""")
    assert style == "solid" and contrast(colour, ground) >= 3
