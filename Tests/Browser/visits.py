"""Visits pages in one browser, several at a time, and notes what each of them does wrong."""

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, async_playwright

from browser import chromium

AXE = Axe().axe_script
BROKEN = """async options => (await axe.run(options)).violations.flatMap(
  violation => violation.nodes.map(node => `${violation.id}: ${node.html.slice(0, 120)}`))"""
RULES = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
CONTRAST = {"type": "rule", "values": ["color-contrast"]}
OPTIONS = {
    # Sizes of targets are new in WCAG 2.2 and off unless asked for.
    "rules": {"target-size": {"enabled": True}},
    # Otherwise axe fetches the stylesheets again, which the content security policy forbids.
    "preload": False,
    # What is not told costs nothing: the path to each element, and the rules that hold.
    "resultTypes": ["violations"],
    "selectors": False,
}


@dataclass(frozen=True)
class Look:
    """How a visitor comes: from which address, how wide the window is, in which colours."""

    base: str
    width: int
    colours: str


@dataclass
class Visit:
    page: str
    violations: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    foreign_requests: list[str] = field(default_factory=list)
    overflow: int = 0


def visit(pages: list[str], look: Look, rules: dict, held: list[str] | None = None) -> list[Visit]:
    """Visits all pages, and holds them, or some of them, to rules of axe."""
    # A thread of its own, for the one that asks may have an event loop that runs.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, _visit(pages, look, rules, set(pages if held is None else held))).result()


async def _visit(pages, look, rules, held):
    waiting = list(reversed(pages))
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(**chromium())
        context = await browser.new_context(
            viewport={"width": look.width, "height": 800}, color_scheme=look.colours, locale="sv-SE")
        seen = await asyncio.gather(*(_tab(context, waiting, look, rules, held) for _ in range(os.cpu_count() + 1)))
        await browser.close()
    return sorted((visit for visits in seen for visit in visits), key=lambda visit: visit.page)


async def _tab(context, waiting, look, rules, held):
    tab = await context.new_page()
    visits: list[Visit] = []
    _listen(tab, look, visits)
    while waiting:
        visits.append(Visit(waiting.pop()))
        await tab.goto(look.base + visits[-1].page)
        visits[-1].overflow = await tab.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if visits[-1].page in held:
            visits[-1].violations = await _violations(tab, rules)
    return visits


def _listen(tab: Page, look: Look, visits: list[Visit]):
    """Adds to the newest visit what the tab reports."""
    tab.on("console", lambda message: message.type == "error" and visits[-1].errors.append(message.text))
    tab.on("pageerror", lambda error: visits[-1].errors.append(str(error)))
    tab.on(
        "requestfailed",
        lambda request: _is_aborted(request) or visits[-1].errors.append(f"{request.url}: {request.failure}"))
    tab.on(
        "request",
        lambda request: request.url.startswith(look.base) or visits[-1].foreign_requests.append(request.url))


def _is_aborted(request) -> bool:
    """Whether the tab went on to the next page before the request was answered, as with the icon."""
    return request.failure == "net::ERR_ABORTED"


async def _violations(tab: Page, rules: dict) -> list[str]:
    await tab.evaluate(AXE)
    return await tab.evaluate(BROKEN, OPTIONS | {"runOnly": rules})
