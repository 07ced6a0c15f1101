"""The program that the tests run: the one named by INSYN, or the release build."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def program() -> str:
    return os.environ.get("INSYN") or str(ROOT / ".build/release/insyn")
