"""The same sources and the same day give the same bytes, whatever the machine is like."""

import os
import shutil
from pathlib import Path

import pytest

from site_folder import SiteFolder
from site_folder import tree as published


@pytest.fixture(scope="module")
def real(shared_folder):
    site = SiteFolder.real(shared_folder)
    run = site.build("--compress")
    assert run.returncode == 0, run.stderr
    return site


@pytest.fixture(scope="module")
def tree(real):
    return real.published()


def build(site, tree, *arguments, **options):
    shutil.rmtree(site.public, ignore_errors=True)
    run = site.build("--compress", *arguments, **options)
    assert run.returncode == 0, run.stderr
    assert site.published() == tree


@pytest.mark.parametrize("jobs", [1, 2, 7, 64])
def test_any_number_of_workers(real, tree, jobs):
    build(real, tree, "--jobs", str(jobs))


@pytest.mark.parametrize(
    "environment",
    [
        {"LANG": "sv_SE.UTF-8", "LC_ALL": "sv_SE.UTF-8", "TZ": "Europe/Stockholm"},
        {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"},
        {"LANG": "C", "LC_ALL": "C", "LANGUAGE": "en", "TZ": "Etc/GMT+12"},
        {"LC_ALL": "POSIX", "TZ": ":/nowhere", "HOME": "/nonexistent", "TMPDIR": "/nonexistent"},
    ],
    ids=["sv", "tr", "C", "nowhere"],
)
def test_any_language_and_time_zone(real, tree, environment):
    build(real, tree, environment=environment)


def test_any_place_of_the_clone(real, tree, folder):
    place = folder / "en annan plats med åäö & 'tecken'"
    place.mkdir()
    build(SiteFolder.real(place), tree)


def test_any_working_folder(real, tree):
    shutil.rmtree(real.public)
    here = SiteFolder(Path("."))
    run = here.build("--compress", cwd=real.path)
    assert run.returncode == 0, run.stderr
    assert real.published() == tree


def test_the_working_folder_as_output_folder(site, folder):
    assert site.build().returncode == 0
    (folder / "www").mkdir()
    run = site.build("--output", ".", cwd=folder / "www")
    assert run.returncode == 0, run.stderr
    assert published(folder / "www") == site.published()
    assert sorted(os.listdir(folder)) == ["site", "www"]


def test_any_order_in_which_the_files_were_made(real, tree, folder):
    """Folders list their entries by the order in which these were made, or by a hash of their names."""
    other = SiteFolder(folder)
    files = [path for name in ("content", "templates") for path in (real.path / name).rglob("*") if path.is_file()]
    for file in sorted(files, key=lambda path: (str(path)[::-1]), reverse=True):
        copy = folder / file.relative_to(real.path)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
        os.utime(copy, (0, 0))
    build(other, tree)


def test_any_second_of_the_day(real, tree):
    for second in (0, 86_399):
        epoch = str(1_795_219_200 + second)
        run = real.build("--compress", as_of=None, environment={"SOURCE_DATE_EPOCH": epoch, "TZ": "Asia/Tokyo"})
        assert run.returncode == 0
        assert run.stdout.endswith("nothing changed\n")
        assert real.published() == tree
