"""The visits themselves: that they see what is wrong."""

import pytest

from built_site import BuiltSite
from visits import RULES, Look, visit

BROKEN = """<!doctype html><html lang="sv"><title>Fel</title>
<style>body { background: white } p { color: #999 } div { width: 400px } a { display: block; height: 9px }</style>
<p>Blek text</p><div>Bred</div><img src="https://elsewhere.example/bild.png"><a href="/1">a</a><a href="/2">b</a>
<script>console.error("oj")</script>"""


@pytest.fixture(scope="module")
def broken(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    (folder / "index.html").write_text(BROKEN)
    site = BuiltSite(folder)
    return visit(site.pages, Look(site.on_disk, 320, "light"), RULES)[0]


@pytest.mark.parametrize("rule", ["color-contrast", "image-alt", "target-size"])
def test_a_broken_rule_is_seen(broken, rule):
    assert any(violation.startswith(rule) for violation in broken.violations)


def test_an_error_in_the_console_is_seen(broken):
    assert "oj" in broken.errors


def test_a_request_to_another_site_is_seen(broken):
    assert broken.foreign_requests == ["https://elsewhere.example/bild.png"]


def test_a_page_that_is_too_wide_is_seen(broken):
    assert broken.overflow > 80
