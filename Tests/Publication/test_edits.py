"""A build over an old site gives what a build into an empty place gives, whatever was edited in between."""

import os
import random
import shutil

from site_folder import tree

ROUNDS = 200
# As many items as there are at most.
MOST = 12


class Editor:
    """Adds, changes, renames and deletes, sometimes so that a link leads nowhere."""

    def __init__(self, site, seed):
        self.site = site
        self.random = random.Random(seed)
        self.count = 0

    def edit(self):
        edits = [self.add, self.add, self.change, self.rename, self.delete, self.restyle, self.attach]
        self.random.choice(edits)()

    def names(self):
        return sorted(path.stem for path in (self.site.path / "content/topics").iterdir())

    def pick(self):
        return self.random.choice(self.names())

    def text(self):
        text = f"Text {self.random.randrange(5)}."
        return f"{text} [Mer]({self.pick()}.md)" if self.random.random() < 0.2 else text

    def add(self):
        if len(self.names()) >= MOST:
            return self.delete()
        self.count += 1
        self.site.write_topic(f"amne-{self.count}", self.text())

    def change(self):
        self.site.write_topic(self.pick(), self.text())

    def rename(self):
        self.count += 1
        self.site.topic(self.pick()).rename(self.site.topic(f"bytt-{self.count}"))

    def delete(self):
        if len(self.names()) > 2:
            self.site.topic(self.pick()).unlink()

    def restyle(self):
        self.site.write("templates/assets/site.css", f"body {{ margin: {self.random.randrange(4)}px }}\n")

    def attach(self):
        """An attachment that no document publishes is a warning; it is published all the same, or removed."""
        file = self.site.path / f"content/files/{self.random.choice('ab')}.txt"
        if file.exists():
            file.unlink()
        else:
            self.site.write(f"content/files/{file.name}", "bilaga\n" * self.random.randrange(50))


def restore(site, content):
    shutil.rmtree(site.path / "content")
    for name, content in content.items():
        site.write(f"content/{name}", content.decode())


def test_random_edits_always_give_what_a_clean_build_gives(site, folder):
    editor = Editor(site, seed=7)
    outcomes = {"published": 0, "refused": 0}
    assert site.build().returncode == 0
    for round in range(ROUNDS):
        kept = tree(site.path / "content")
        before = site.published()
        for _ in range(editor.random.choice((1, 1, 1, 3))):
            editor.edit()
        options = editor.random.choice(((), (), ("--compress",)))
        day = editor.random.choice(("2026-11-21", "2026-11-21", "2020-01-01"))
        run = site.build(*options, as_of=day)
        if run.returncode == 1:
            outcomes["refused"] += 1
            assert "error[" in run.stderr
            assert site.published() == before
            restore(site, kept)
            continue
        outcomes["published"] += 1
        assert run.returncode == 0, run.stderr
        clean = folder / f"clean-{round}"
        assert site.build(*options, "--output", str(clean), as_of=day).returncode == 0
        assert site.published() == tree(clean), f"round {round}"
        assert sum(len(folders) for _, folders, _ in os.walk(site.public)) == sum(
            len(folders) for _, folders, _ in os.walk(clean))
        assert site.beside() == []
        shutil.rmtree(clean)
    assert min(outcomes.values()) > ROUNDS // 20, outcomes
