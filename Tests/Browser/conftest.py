import re

import pytest
from playwright.sync_api import sync_playwright

import stress_site
from browser import chromium
from built_site import BuiltSite


@pytest.fixture(scope="session")
def site():
    site = BuiltSite.from_environment()
    assert site.pages, f"there are no pages in {site.folder}"
    return site


@pytest.fixture(scope="session")
def schemas(tmp_path_factory):
    return stress_site.schemas(tmp_path_factory.mktemp("schemas"))


@pytest.fixture(scope="session")
def stress(tmp_path_factory, schemas):
    """The site that strains every page, without nearly all of its many follow-ups, which are alike."""
    site = BuiltSite(stress_site.build(tmp_path_factory.mktemp("stress"), stress_site.strained(schemas)))
    site.pages = [page for page in site.pages if not re.search(r"/uppfoljning-\d\d", page)]
    return site


@pytest.fixture(scope="session")
def bare(tmp_path_factory, schemas):
    """The site that has next to nothing."""
    return BuiltSite(stress_site.build(tmp_path_factory.mktemp("bare"), stress_site.nothing(schemas)))


@pytest.fixture(scope="session")
def chromium_process():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**chromium())
        yield browser
        browser.close()


@pytest.fixture
def browser(chromium_process):
    """One Chromium for all tests; what each of them opens is closed after it."""
    yield chromium_process
    for context in chromium_process.contexts:
        context.close()
