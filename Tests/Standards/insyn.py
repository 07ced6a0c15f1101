"""The program under test, and what is in this repository for it to read."""

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def insyn(*arguments: str, expect: int = 0) -> str:
    """What the program prints; `expect` is the exit code that it must end with."""
    program = os.environ.get("INSYN", ROOT / ".build/release/insyn")
    run = subprocess.run([program, *arguments], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"})
    assert run.returncode == expect, run.stderr
    return run.stdout


def faulty_site(repository: Path) -> Path:
    """The site of this repository in a folder with blanks and å, with a misspelt reference and a bare address."""
    (repository / ".git").mkdir()
    site = repository / "Våra sidor"
    for name in ("content", "templates"):
        shutil.copytree(ROOT / name, site / name)
    agreement = site / "content/agreements/nacka-polisen.md"
    agreement.write_text(agreement.read_text().replace("nacka-sociala-kvalitetsenheten", "nacka-sociala-kvalitetenheten"))
    (site / "content/topics/prov-åtgärder.md").write_text("")
    (site / "content/topics/prov.md").write_text(
        '---\ntitle: "100 %: a, b"\nsummary: "Prov."\npublished: 2026-01-01\n---\nSe www.exempel.se.\n')
    return site
