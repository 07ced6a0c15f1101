"""What holds for every page: of the built site, of the site that strains them, and of one that has next to nothing."""

import pytest

from visits import CONTRAST, RULES, Look, visit


@pytest.fixture(scope="module", params=["site", "stress", "bare"])
def any_site(request):
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="module", params=["wide", "narrow"])
def visits(request, any_site):
    if request.param == "narrow":
        # A small telephone in dark colours, from disk. Light and dark differ in nothing but colours, which the longest
        # page of each kind has all of.
        look = Look(any_site.on_disk, 320, "dark")
        return visit(any_site.pages_on_disk, look, CONTRAST, held=any_site.longest_pages)
    with any_site.served() as address:
        return visit(any_site.pages, Look(address, 1280, "light"), RULES)


def test_every_page_is_visited(any_site, visits):
    assert {visit.page for visit in visits} >= set(any_site.pages_on_disk)


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
