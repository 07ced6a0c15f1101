"""What README.md tells an operator to write."""

import re

from site_folder import ROOT


def blocks(language: str) -> list[str]:
    """The code blocks of a language."""
    readme = (ROOT / "README.md").read_text()
    return re.findall(rf"^```{language}\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)


def commands(name: str) -> list[str]:
    """The lines for the shell that begin with a program's name."""
    return [line for block in blocks("sh") for line in block.splitlines() if line.startswith(f"{name} ")]
