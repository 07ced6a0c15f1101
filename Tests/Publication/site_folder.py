"""A folder with the sources of a site, and the program that builds it."""

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("INSYN", ROOT / ".build/release/insyn")).resolve()
FIXTURES = ROOT / "Tests/InsynTests/Fixtures"

# The program speaks English to the tests, whatever language it is run in.
ENVIRONMENT = {**{name: value for name, value in os.environ.items() if not name.startswith("LC_")}, "LANG": "C"}

TOPIC = "---\ntitle: {title}\nsummary: S\npublished: 2026-11-21\n---\n\n{text}\n"


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes, every link with where it leads; nothing where there is no folder."""
    files = {}
    for parent, folders, names in os.walk(folder):
        for name in names + [name for name in folders if (Path(parent) / name).is_symlink()]:
            path = Path(parent) / name
            content = os.readlink(path).encode() if path.is_symlink() else path.read_bytes()
            files[str(path.relative_to(folder))] = content
    return files


class SiteFolder:
    """What is in `content/` and `templates/` is read from here; the site is built into `public/`."""

    def __init__(self, path: Path):
        self.path = path
        self.public = path / "public"

    @classmethod
    def small(cls, path: Path) -> "SiteFolder":
        shutil.copytree(FIXTURES / "base", path)
        shutil.copytree(ROOT / "templates/locales", path / "templates/locales", dirs_exist_ok=True)
        site = cls(path)
        for topic in ("polis", "unga", "skola"):
            site.write_topic(topic)
        return site

    @classmethod
    def real(cls, path: Path) -> "SiteFolder":
        for name in ("content", "templates"):
            shutil.copytree(ROOT / name, path / name)
        return cls(path)

    def write(self, name: str, text: str):
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def topic(self, name: str) -> Path:
        return self.path / f"content/topics/{name}.md"

    def write_topic(self, name: str, text: str = "Text."):
        self.write(f"content/topics/{name}.md", TOPIC.format(title=name.capitalize(), text=text))

    def command(self, *arguments: str, as_of: str | None = "2026-11-21") -> list[str]:
        day = ["--as-of", as_of] if as_of else []
        return [str(PROGRAM), "build", "--source", str(self.path), *day, *arguments]

    def build(
        self, *arguments: str, as_of: str | None = "2026-11-21", environment: dict[str, str] = {}, **options
    ) -> subprocess.CompletedProcess:
        return subprocess.run(
            self.command(*arguments, as_of=as_of), env=ENVIRONMENT | environment, capture_output=True, text=True,
            timeout=120, **options)

    def published(self) -> dict[str, bytes]:
        return tree(self.public)

    def beside(self) -> list[str]:
        """What lies beside the sources and the site."""
        return sorted(set(os.listdir(self.path)) - {"content", "templates", "public"})
