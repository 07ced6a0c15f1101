"""What holds for every page of the built site."""

import pytest

from visits import Look, visit


@pytest.fixture(scope="module")
def wide(site):
    """Every page as a visitor with a large light screen sees it, from a server; axe looks at all of them."""
    with site.served() as address:
        return visit(site.pages, Look(address, 1280, "light"), with_axe=set(site.pages))


@pytest.fixture(scope="module")
def narrow(site):
    """Every page at the width of a small telephone in dark colours, from disk; axe looks at the longest."""
    return visit(site.pages_on_disk, Look(site.on_disk, 320, "dark"), with_axe=set(site.longest_pages))


@pytest.fixture(params=["wide", "narrow"])
def visits(request):
    return request.getfixturevalue(request.param)


def test_every_page_is_visited(site, wide, narrow):
    assert [visit.page for visit in wide] == site.pages
    assert [visit.page for visit in narrow] == site.pages_on_disk


def test_no_page_breaks_a_rule_of_wcag_at_level_a_or_aa(visits):
    assert told(visits, lambda visit: visit.violations) == ""


def test_no_page_has_an_error_in_the_console_or_a_request_that_fails(visits):
    assert told(visits, lambda visit: visit.errors) == ""


def test_no_page_asks_another_site_for_anything(visits):
    assert told(visits, lambda visit: visit.foreign_requests) == ""


def test_no_page_scrolls_sideways(visits):
    assert told(visits, lambda visit: [f"{visit.overflow} px too wide"] if visit.overflow > 0 else []) == ""


def told(visits, findings):
    return "\n".join(f"{visit.page}: {finding}" for visit in visits for finding in findings(visit))
