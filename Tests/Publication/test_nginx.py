"""The site behind nginx, configured as README.md says."""

import gzip
import html
import re
import subprocess

import pytest

from site_folder import PROGRAM, SiteFolder
from web_server import serving

TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "svg": "image/svg+xml; charset=utf-8",
    "xml": "application/xml; charset=utf-8",
    "ics": "text/calendar; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "rdf": "application/rdf+xml; charset=utf-8",
    "pdf": "application/pdf",
    "png": "image/png",
}


@pytest.fixture(scope="module")
def site(shared_folder):
    site = SiteFolder.real(shared_folder)
    site.write("content/files/bilaga.pdf", "%PDF-1.4\n")
    assert site.build("--compress").returncode == 0
    return site


def snippet(site, *arguments):
    command = [PROGRAM, "headers", "--source", site.path, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def server(site, folder):
    with serving(site.public, snippet(site), folder) as server:
        yield server


def one_of_each_ending(site):
    """A path for each ending in the site; the pages are asked for by the address of their folder."""
    paths = {path.rpartition(".")[2]: path for path in sorted(site.published()) if "." in path}
    return {ending: path.removesuffix("index.html") for ending, path in paths.items() if ending != "gz"}


def test_every_kind_of_file_has_its_type_and_the_headers(site, server):
    paths = one_of_each_ending(site)
    assert {"html", "css", "json", "csv", "svg", "pdf"} <= set(paths)
    for ending, path in paths.items():
        answer = server.get(f"/{path}")
        assert answer.status == 200, path
        assert answer.headers["Content-Type"] == TYPES[ending], path
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "same-origin"
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]


def test_the_policy_is_that_of_the_pages(site, server):
    answer = server.get("/")
    meta = re.search(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">', answer.body.decode())
    assert answer.headers["Content-Security-Policy"] == f"{html.unescape(meta[1])}; frame-ancestors 'none'"


def test_assets_are_kept_for_ever_and_pages_are_asked_for_again(site, server):
    stylesheet = next(path for path in site.published() if re.fullmatch(r"assets/site\.[0-9a-f]{12}\.css", path))
    assert server.get(f"/{stylesheet}").headers.get_all("Cache-Control") == ["public, max-age=31536000, immutable"]
    page = server.get("/avtal/")
    assert page.headers.get_all("Cache-Control") == ["no-cache"]
    again = server.get("/avtal/", If_None_Match=page.headers["ETag"])
    assert again.status == 304
    assert again.body == b""


def test_who_takes_gzip_gets_the_compressed_copy(site, server):
    plain, compressed = server.get("/avtal/"), server.get("/avtal/", Accept_Encoding="gzip")
    assert plain.body == (site.public / "avtal/index.html").read_bytes()
    assert compressed.body == (site.public / "avtal/index.html.gz").read_bytes()
    assert gzip.decompress(compressed.body) == plain.body
    assert compressed.headers["Content-Encoding"] == "gzip"
    assert compressed.headers["Content-Type"] == TYPES["html"]
    assert compressed.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"


@pytest.mark.parametrize("path", ["/finns-inte", "/avtal/finns-inte/", "/assets/finns-inte.css", "/assets/"])
def test_an_address_of_nothing_has_the_page_for_that(site, server, path):
    answer = server.get(path)
    assert answer.status in (403, 404) if path == "/assets/" else answer.status == 404
    if answer.status == 404:
        assert answer.body == (site.public / "404.html").read_bytes()
        assert answer.headers["Content-Type"] == TYPES["html"]
    assert "immutable" not in answer.headers.get("Cache-Control", "")
    assert "frame-ancestors" in answer.headers["Content-Security-Policy"]


def test_a_folder_without_its_slash_leads_to_the_page(server):
    answer = server.get("/avtal")
    assert answer.status == 301
    assert answer.headers["Location"].endswith("/avtal/")


def test_a_build_changes_the_site_under_the_server(site, server):
    page = site.path / "content/pages/skriva-for-insyn.md"
    text = page.read_text()
    before = server.get("/skriva-for-insyn/").body
    try:
        page.write_text(text + "\n\nEtt nytt stycke.\n")
        assert site.build("--compress").returncode == 0
        after = server.get("/skriva-for-insyn/").body
        assert after != before
        assert b"Ett nytt stycke." in after
    finally:
        page.write_text(text)
        assert site.build("--compress").returncode == 0


def test_a_site_below_a_path_of_the_host(site, folder):
    """As `https://kommun.example/insyn/`: the folder lies in the root of the server under that name."""
    address = ("--base-url", "https://kommun.example/insyn")
    (folder / "www").mkdir()
    assert site.build("--output", str(folder / "www/insyn"), *address).returncode == 0
    with serving(folder / "www", snippet(site, *address), folder) as server:
        assert server.get("/insyn/").status == 200
        missing = server.get("/insyn/finns-inte")
        assert missing.status == 404
        assert missing.body == (folder / "www/insyn/404.html").read_bytes()
        stylesheet = re.search(rb'href="(/insyn/assets/site\.[^"]+)"', missing.body)[1].decode()
        assert "immutable" in server.get(stylesheet).headers["Cache-Control"]
