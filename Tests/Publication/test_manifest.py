"""`manifest.json` says what is published, and from what."""

import hashlib
import json
import re
import shutil
import subprocess

import pytest

from site_folder import PROGRAM, ROOT, SiteFolder


@pytest.fixture(scope="module")
def built(shared_folder):
    site = SiteFolder.real(shared_folder)
    site.write("content/files/ännu en bilaga.txt", "bilaga\n")
    site.write("content/.utkast/hemligt.md", "läses inte")
    assert site.build("--compress").returncode == 0
    return site


@pytest.fixture
def real(built, folder):
    """A copy of its own for each test."""
    shutil.copytree(built.path, folder, dirs_exist_ok=True)
    return SiteFolder(folder)


def manifest(site):
    return json.loads((site.public / "manifest.json").read_text())


def test_it_lists_every_file_but_itself_and_compressed_copies(real):
    listed = {(file["path"], file["size"], file["sha256"]) for file in manifest(real)["files"]}
    assert listed == {
        (path, len(content), hashlib.sha256(content).hexdigest())
        for path, content in real.published().items()
        if path != "manifest.json" and not path.endswith(".gz")
    }


def test_it_says_for_which_day_and_with_which_version_the_site_was_built(real):
    version = subprocess.run([PROGRAM, "--version"], capture_output=True, text=True).stdout.strip()
    assert manifest(real)["asOf"] == "2026-11-21"
    assert manifest(real)["generator"] == f"insyn {version}"


def test_anybody_can_compute_the_fingerprint_of_the_content(real):
    recipe = re.search(r"^ +(find content templates .+)$", (ROOT / "README.md").read_text(), re.MULTILINE)[1]
    run = subprocess.run(["sh", "-c", recipe], cwd=real.path, check=True, capture_output=True, text=True)
    assert manifest(real)["contentFingerprint"] == run.stdout.split()[0]


def test_the_same_content_has_the_same_fingerprint_on_another_day_and_other_content_has_another(real):
    before = manifest(real)
    assert real.build(as_of="2020-01-01").returncode == 0
    assert manifest(real)["contentFingerprint"] == before["contentFingerprint"]
    real.write("templates/locales/notes.txt", "mer")
    assert real.build().returncode == 0
    assert manifest(real)["contentFingerprint"] != before["contentFingerprint"]


def test_compressed_copies_do_not_change_it(real):
    before = (real.public / "manifest.json").read_bytes()
    assert real.build().returncode == 0
    assert (real.public / "manifest.json").read_bytes() == before
