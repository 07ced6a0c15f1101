import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from site_folder import PROGRAM, SiteFolder


@pytest.fixture(scope="session", autouse=True)
def program():
    assert PROGRAM.exists(), f"there is no {PROGRAM}: run make site"


# In memory, where the system has a place for that: there are a thousand builds.
PLACE = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


@contextmanager
def new_folder():
    """A folder that everybody may read, since web servers and builds by other users do."""
    folder = Path(tempfile.mkdtemp(prefix="insyn-", dir=PLACE)).resolve()
    os.chmod(folder, 0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def folder():
    with new_folder() as folder:
        yield folder


@pytest.fixture(scope="module")
def shared_folder():
    """One for all tests of a file."""
    with new_folder() as folder:
        yield folder


@pytest.fixture
def site(folder):
    return SiteFolder.small(folder / "site")
