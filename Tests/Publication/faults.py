"""Runs the program and makes its calls to the system fail, or kills it at one of them (faults.c)."""

import subprocess
from functools import cache
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

FOLDER = TemporaryDirectory(prefix="insyn-faults-")


@cache
def library() -> Path:
    library = Path(FOLDER.name) / "faults.so"
    compiler = which("cc") or which("clang")
    source = Path(__file__).with_name("faults.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    return library


def count(site, *arguments: str) -> int:
    """How many calls a build makes that change files."""
    result = library().with_name("count")
    run = site.build(*arguments, environment={"LD_PRELOAD": str(library()), "FAULT_COUNT": str(result)})
    assert run.returncode == 0, run.stderr
    return int(result.read_text())


def killed(site, call: int, *arguments: str):
    """A build that is killed at a call."""
    return site.build(*arguments, environment={"LD_PRELOAD": str(library()), "FAULT_AT": str(call)})


def failing(site, call: int, error: int, *arguments: str, only: str = ""):
    """A build whose calls fail from one call on; of all calls, or only of those named."""
    environment = {"LD_PRELOAD": str(library()), "FAULT_AT": str(call), "FAULT_ERROR": str(error)}
    return site.build(*arguments, environment=environment | ({"FAULT_ONLY": only} if only else {}))
