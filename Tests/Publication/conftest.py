import os
import shutil
import tempfile
from pathlib import Path

import pytest

from site_folder import PROGRAM, SiteFolder


@pytest.fixture(scope="session", autouse=True)
def program():
    assert PROGRAM.exists(), f"there is no {PROGRAM}: run make site"


@pytest.fixture
def folder():
    """A folder that everybody may read, since web servers and builds by other users do."""
    folder = Path(tempfile.mkdtemp(prefix="insyn-")).resolve()
    os.chmod(folder, 0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def site(folder):
    return SiteFolder.small(folder / "site")
