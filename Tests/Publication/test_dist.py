"""The program of `make dist` where nothing is installed: no Swift, no libcmark, no libyaml, no PATH."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from site_folder import ROOT, SiteFolder, tree

PROGRAM = ROOT / ".build/dist/insyn"
SYSTEM = {"linux-vdso", "libc", "libm", "libgcc_s", "ld-linux-x86-64", "ld-linux-aarch64"}


def libraries():
    listing = subprocess.run(["ldd", PROGRAM], check=True, capture_output=True, text=True).stdout
    return {re.split(r"\.so|\s", Path(line.split()[0]).name)[0]: line for line in listing.splitlines()}


def test_only_the_c_library_is_the_systems():
    assert set(libraries()) <= SYSTEM


def test_it_has_no_symbols_for_debuggers():
    sections = subprocess.run(["readelf", "--sections", "--wide", PROGRAM], check=True, capture_output=True, text=True)
    assert ".debug_info" not in sections.stdout
    assert ".symtab" not in sections.stdout


def test_it_builds_a_site_in_an_empty_environment(folder):
    site = SiteFolder.small(folder / "site")
    run = subprocess.run(
        [PROGRAM, "build", "--source", site.path], env={}, cwd="/", capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert "index.html" in site.published()


def test_it_builds_a_site_where_there_is_nothing_but_the_c_library(folder):
    """In a file system of its own, with the program, the C library and the sources."""
    root = folder / "root"
    site = SiteFolder.small(root / "site")
    shutil.copy(PROGRAM, root / "insyn")
    for path in re.findall(r"/\S+", "\n".join(line.split("(")[0] for line in libraries().values())):
        (root / path[1:]).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, root / path[1:])
    (root / "proc").mkdir()
    # Swift's runtime finds the arguments in /proc.
    script = 'mount --rbind /proc "$1/proc" && exec chroot "$1" /insyn build --source /site --as-of 2026-11-21'
    own_user = [] if os.getuid() == 0 else ["--map-root-user"]
    command = ["unshare", "--mount", *own_user, "sh", "-c", script, "sh", root]
    run = subprocess.run(command, env={"PATH": os.environ["PATH"]}, capture_output=True, text=True)
    if "unshare: " in run.stderr or "mount: " in run.stderr:
        pytest.skip("this user may not make a file system of its own; the empty environment is tried above")
    assert run.returncode == 0, run.stderr
    published = site.published()
    assert not (root / "opt").exists()
    shutil.rmtree(site.public)
    assert SiteFolder(site.path).build().returncode == 0
    assert tree(site.public) == published
