import pytest
from playwright.sync_api import sync_playwright

from browser import chromium
from built_site import BuiltSite


@pytest.fixture(scope="session")
def site():
    site = BuiltSite.from_environment()
    assert site.pages, f"there are no pages in {site.folder}"
    return site


@pytest.fixture
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**chromium())
        yield browser
        browser.close()
