"""Writing with the preview beside: what is saved is shown, what is wrong is told, and nothing of that is built."""

import shutil
import subprocess

import pytest
from playwright.sync_api import expect

from program import ROOT, program

FILE = "content/agreements/nacka-polisen.md"


@pytest.fixture
def source(tmp_path):
    for folder in ["content", "templates"]:
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


@pytest.fixture
def preview(source):
    """The address of a preview of the copy."""
    process = subprocess.Popen(
        [program(), "serve", "--source", str(source), "--port", "0"], stdout=subprocess.PIPE, text=True)
    try:
        yield process.stdout.readline().split()[0]
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def change(source, old, new):
    file = source / FILE
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def title(source):
    lines = (source / FILE).read_text(encoding="utf-8").splitlines()
    return next(line.removeprefix("title: ").strip('"') for line in lines if line.startswith("title: "))


def test_a_saved_change_is_shown_without_a_reload_by_hand(source, preview, browser):
    page = browser.new_page(viewport={"width": 800, "height": 400})
    page.goto(preview + "avtal/nacka-polisen/")
    page.evaluate("scrollTo(0, 300)")
    change(source, title(source), "Ett nytt namn på avtalet")
    expect(page.locator("h1")).to_have_text("Ett nytt namn på avtalet")
    for _ in range(100):
        if page.evaluate("scrollY") == 300:
            break
        page.wait_for_timeout(50)
    assert page.evaluate("scrollY") == 300


def test_an_error_is_told_over_the_page_until_it_is_mended(source, preview, browser):
    page = browser.new_page()
    page.goto(preview + "avtal/nacka-polisen/")
    heading = page.locator("h1").inner_text()
    change(source, "type: accord", "typ: accord")
    alert = page.get_by_role("alertdialog")
    expect(alert).to_contain_text(f"{FILE}:")
    expect(alert).to_contain_text("unknown-key")
    expect(alert).to_contain_text("^^^")
    expect(alert).to_be_focused()
    assert page.locator("h1").inner_text() == heading
    page.keyboard.press("Escape")
    expect(alert).to_have_count(0)
    page.reload()
    expect(alert).to_contain_text("unknown-key")
    change(source, "typ: accord", "type: accord")
    expect(alert).to_have_count(0)


def test_yaml_that_cannot_be_read_is_told_with_line_and_column(source, preview, browser):
    page = browser.new_page()
    page.goto(preview + "avtal/nacka-polisen/")
    change(source, "type: accord", "type: [accord")
    alert = page.get_by_role("alertdialog")
    expect(alert).to_contain_text("bad-yaml")
    lines = (source / FILE).read_text(encoding="utf-8").splitlines()
    place = alert.inner_text().split(FILE)[1].split(":")
    assert 1 <= int(place[1]) <= len(lines) and int(place[2]) >= 1
    change(source, "type: [accord", "type: accord")
    expect(alert).to_have_count(0)


def test_the_alert_can_be_closed_with_its_button(source, preview, browser):
    page = browser.new_page()
    page.goto(preview + "avtal/nacka-polisen/")
    change(source, "type: accord", "typ: accord")
    alert = page.get_by_role("alertdialog")
    expect(alert).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(alert).to_have_count(0)


def test_a_new_file_a_removed_file_a_template_and_a_locale_are_followed(source, preview, browser):
    page = browser.new_page()
    page.goto(preview + "ordlista/provord/")
    assert page.evaluate("document.title").startswith("Sidan")
    term = source / "content/glossary/provord.md"
    term.write_text("---\ntitle: Provord\nsummary: Ett ord på prov.\npublished: 2026-11-21\n---\n", encoding="utf-8")
    expect(page.locator("h1")).to_have_text("Provord")
    layout = source / "templates/layout.mustache"
    layout.write_text(layout.read_text(encoding="utf-8").replace("<footer", "{{page.titel}}<footer"), encoding="utf-8")
    expect(page.get_by_role("alertdialog")).to_contain_text("templates/layout.mustache")
    layout.write_text(layout.read_text(encoding="utf-8").replace("{{page.titel}}", '<p id="prov">Prov</p>'), encoding="utf-8")
    expect(page.locator("#prov")).to_have_text("Prov")
    texts = source / "templates/locales/sv.yml"
    texts.write_text(texts.read_text(encoding="utf-8").replace("Sidan finns inte", "Här finns ingen sida"), encoding="utf-8")
    term.unlink()
    expect(page.locator("h1")).to_have_text("Här finns ingen sida")


def test_nothing_of_the_preview_is_built(site):
    for name in site.pages:
        assert b"_insyn" not in (site.folder / name).read_bytes(), name
