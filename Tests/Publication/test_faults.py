"""Whatever the system refuses: the build ends with 2 and names the path, and the old site is untouched."""

import errno
import os
import resource
import signal
import subprocess

import pytest

import faults
from site_folder import SiteFolder, tree

NEEDS_SPACE = ",open,write,mkdir,mkdirat,link,linkat,ftruncate,"
NOBODY = 65534


@pytest.fixture
def published(site):
    """The site, published, with a change that the next build would publish."""
    assert site.build().returncode == 0
    site.write_topic("ny", "Text. " * 4000)
    return site


def expect_refusal(site, run, before, *words):
    assert run.returncode == 2, run.stderr
    assert run.stderr.startswith("insyn: ")
    for word in (str(site.path), *words):
        assert word in run.stderr
    assert site.published() == before
    assert site.beside() == []


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EDQUOT, errno.EIO], ids=errno.errorcode.get)
def test_a_disk_that_is_full_or_broken_at_any_call(published, error):
    before = published.published()
    calls = faults.count(published, "--output", str(published.path / "annat"))
    subprocess.run(["rm", "-r", published.path / "annat"], check=True)
    refused = 0
    for call in range(1, calls, max(1, calls // 25)):
        run = faults.failing(published, call, error, only=NEEDS_SPACE)
        if run.returncode == 0:
            break
        refused += 1
        expect_refusal(published, run, before, os.strerror(error))
    assert refused > 10


def test_a_system_that_refuses_everything_from_some_call_on(published):
    before = published.published()
    for call in range(1, 40, 3):
        run = faults.failing(published, call, errno.EROFS)
        assert run.returncode == 2
        assert published.published() == before
    assert published.build().returncode == 0
    assert published.beside() == []


def test_files_that_grow_larger_than_the_user_may_write(published):
    before = published.published()

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (16_000, 16_000))

    run = published.build(preexec_fn=limit, restore_signals=False)
    expect_refusal(published, run, before, "File too large", "amnen/ny/index.html")


@pytest.fixture
def small_disk(folder):
    """A file system with room for little more than the site; needs root and the right to mount."""
    disk = folder / "site"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "insyn-test", disk], capture_output=True, text=True)
    if mounted.returncode != 0:
        pytest.skip("nothing may be mounted here; the calls that fail for want of space are tried above all the same")
    yield disk
    subprocess.run(["umount", "-l", disk], check=True)


def test_a_disk_that_is_full(small_disk, folder):
    source = SiteFolder.small(folder / "source")
    output = small_disk / "public"
    assert source.build("--output", str(output)).returncode == 0
    before = output.stat().st_ino
    for name in ["ny", "nyare", "nyast"]:
        source.write_topic(name, "Text. " * 140_000)
    run = source.build("--output", str(output))
    assert run.returncode == 2, run.stderr
    assert "No space left on device" in run.stderr
    assert str(small_disk) in run.stderr
    assert output.stat().st_ino == before
    assert os.listdir(small_disk) == ["public"]
    for name in ["ny", "nyare", "nyast"]:
        source.write_topic(name)
    assert source.build("--output", str(output)).returncode == 0


def test_a_disk_that_is_read_only(small_disk, folder):
    source = SiteFolder.small(folder / "source")
    output = small_disk / "public"
    assert source.build("--output", str(output)).returncode == 0
    before = tree(output)
    source.write_topic("ny")
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    run = source.build("--output", str(output))
    assert run.returncode == 2
    assert f"{small_disk}/" in run.stderr
    assert "Read-only file system" in run.stderr
    assert tree(output) == before


def as_nobody():
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def test_a_folder_that_may_not_be_written_in(published):
    before = published.published()
    os.chmod(published.path, 0o555)
    run = published.build(preexec_fn=as_nobody)
    os.chmod(published.path, 0o755)
    expect_refusal(published, run, before, "Permission denied", "name another --output")


def test_a_site_that_somebody_else_owns(published):
    before = published.published()
    os.chmod(published.path, 0o777)
    run = published.build(preexec_fn=as_nobody)
    if os.getuid() == 0:
        expect_refusal(published, run, before, "/public: Permission denied")


def test_a_disk_as_output_folder(small_disk, folder):
    """It cannot be exchanged for another folder, but one on it can."""
    source = SiteFolder.small(folder / "source")
    run = source.build("--output", str(small_disk))
    assert run.returncode == 2
    assert f"{small_disk}: Device or resource busy; where this is a disk of its own" in run.stderr
    assert os.listdir(small_disk) == []
    assert source.build("--output", str(small_disk / "public")).returncode == 0


def test_a_content_file_that_may_not_be_read(published):
    before = published.published()
    for folder in (published.path, published.public):
        os.chmod(folder, 0o777)
    os.chmod(published.topic("ny"), 0)
    run = published.build(preexec_fn=as_nobody)
    assert run.returncode == 1
    assert "content/topics/ny.md:1:1: error[unreadable-file]" in run.stderr
    assert published.published() == before


@pytest.mark.parametrize("name", [".public.insyn-new", ".public.insyn-old"])
def test_a_file_where_a_folder_is_needed_is_taken_for_a_leftover(published, name):
    published.write(name, "x")
    assert published.build().returncode == 0
    assert published.beside() == []


def test_a_file_system_that_cannot_exchange_folders(published):
    """The old folder is moved away and the new one in its place; a build that is killed in between is made good."""
    run = faults.failing(published, 1, errno.EINVAL, only=",renameat2,")
    assert run.returncode == 0
    assert "amnen/ny/index.html" in published.published()
    assert published.beside() == []
    assert "cannot exchange two folders" in run.stderr


def test_a_file_system_without_hard_links(published):
    run = faults.failing(published, 1, errno.EPERM, only=",link,linkat,")
    assert run.returncode == 0
    assert published.build().stdout.endswith("nothing changed\n")
    assert published.beside() == []
