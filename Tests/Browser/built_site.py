"""The built site: its pages, where they are on disk, and a server on loopback for them."""

import os
import re
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread


LINKED = re.compile(r'(?:rel="stylesheet" href|<script src)="([^"]+)"')
INNERMOST_PICTURE = re.compile(r"<svg\b(?:(?!<svg\b).)*?</svg>", re.DOTALL)


def without_pictures(html: str) -> str:
    while (shorter := INNERMOST_PICTURE.sub("", html)) != html:
        html = shorter
    return html


class BuiltSite:
    def __init__(self, folder: Path):
        self.folder = folder.resolve()
        self.pages = sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*.html"))

    @classmethod
    def from_environment(cls) -> "BuiltSite":
        return cls(Path(os.environ.get("SITE", ".build/site")))

    @property
    def pages_on_disk(self) -> list[str]:
        """All pages but the one for missing addresses: it answers at any depth, so its links begin at the root."""
        return [page for page in self.pages if page != "404.html"]

    @property
    def on_disk(self) -> str:
        return self.folder.as_uri() + "/"

    @property
    def longest_pages(self) -> list[str]:
        """The longest page in each folder at the top, and the start page."""
        longest: dict[str, str] = {}
        for page in self.pages_on_disk:
            top = page.split("/")[0]
            if top not in longest or self._size(page) > self._size(longest[top]):
                longest[top] = page
        return sorted(longest.values())

    def longest_page_in(self, folder: str) -> str:
        return next(page for page in self.longest_pages if page.startswith(f"{folder}/"))

    def weight(self, page: str) -> int:
        """The bytes of a page with its stylesheet and its scripts, without its pictures."""
        html = (self.folder / page).read_text(encoding="utf-8")
        own = [(self.folder / page).parent / path for path in LINKED.findall(html) if not path.startswith("/")]
        return len(without_pictures(html).encode()) + sum(path.stat().st_size for path in own)

    def _size(self, page: str) -> int:
        return (self.folder / page).stat().st_size

    @contextmanager
    def served(self):
        """Serves the site on a free port of the loopback interface; gives its address."""
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_QuietHandler, directory=str(self.folder)))
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()
            server.server_close()


class _QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass
