"""Copying a second build with rsync, as README.md says, sends what changed and nothing else."""

import re
import shlex
import subprocess

import pytest

from readme import commands
from site_folder import PROGRAM, SiteFolder, tree


@pytest.fixture
def site(folder):
    return SiteFolder.real(folder)


def copy(site, to):
    """Runs the command of README.md; gives the number of files that it sent."""
    [command] = commands("rsync")
    places = {"public/": f"{site.public}/", "deploy@www.example.org:/var/www/insyn/": f"{to}/"}
    words = [places.get(word, word) for word in shlex.split(command)]
    assert set(places.values()) <= set(words)
    run = subprocess.run([*words, "--stats"], check=True, capture_output=True, text=True)
    return int(re.search(r"Number of regular files transferred: ([\d,]+)", run.stdout)[1].replace(",", ""))


def changed(before, after):
    return {path for path in after if before.get(path) != after[path]}


@pytest.mark.parametrize("options", [(), ("--compress",)], ids=["plain", "compressed"])
def test_a_second_build_sends_only_what_changed(site, folder, options):
    www = folder / "www"
    assert site.build(*options).returncode == 0
    before = site.published()
    assert copy(site, www) == len(before)
    assert site.build(*options).returncode == 0
    assert copy(site, www) == 0

    page = site.path / "content/pages/skriva-for-insyn.md"
    page.write_text(page.read_text() + "\n\nEtt nytt stycke.\n")
    (site.path / "content/glossary/provord.md").write_text(
        "---\ntitle: Provord\nsummary: Ett ord.\npublished: 2026-11-21\n---\n")
    assert site.build(*options).returncode == 0
    after = site.published()
    assert 0 < len(changed(before, after)) < len(after) / 4
    assert copy(site, www) == len(changed(before, after))
    assert tree(www) == after

    (site.path / "content/glossary/provord.md").unlink()
    assert site.build(*options).returncode == 0
    copy(site, www)
    assert tree(www) == site.published()
    assert subprocess.run([PROGRAM, "verify", www], capture_output=True).returncode == 0


def test_a_build_in_a_new_clone_sends_only_what_changed(site, folder):
    """There every file is new, so that its time says nothing."""
    www = folder / "www"
    assert site.build().returncode == 0
    copy(site, www)
    before = site.published()
    (folder / "clone").mkdir()
    clone = SiteFolder.real(folder / "clone")
    page = clone.path / "content/pages/skriva-for-insyn.md"
    page.write_text(page.read_text() + "\n\nEtt nytt stycke.\n")
    assert clone.build().returncode == 0
    assert copy(clone, www) == len(changed(before, clone.published()))
    assert tree(www) == clone.published()
