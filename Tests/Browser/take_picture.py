"""Takes the picture of the README: the head of an agreement's page at 1280 px."""

from playwright.sync_api import sync_playwright

from browser import chromium
from built_site import BuiltSite

PAGE = "avtal/nacka-polisen/index.html"

with sync_playwright() as playwright:
    browser = playwright.chromium.launch(**chromium())
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(BuiltSite.from_environment().on_disk + PAGE)
    page.screenshot(path=".github/agreement.png")
    browser.close()
