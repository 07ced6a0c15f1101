"""The Chromium that the tests drive."""

import os
import shutil

NAMES = ["chromium", "chromium-browser", "google-chrome"]


def chromium() -> dict:
    """What to launch: the program named by CHROMIUM, or the system's."""
    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        raise RuntimeError("there is no Chromium: install it, or name the program in CHROMIUM")
    return {"executable_path": program}
