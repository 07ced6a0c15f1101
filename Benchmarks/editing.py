#!/usr/bin/env python3
"""How long it takes from a saved file to its fresh page in the preview of a large site.

    Benchmarks/editing.py [items]        (10000 where nothing is said; EDITS=30)

Makes up a site and saves one of its files again and again. Each time the clock runs from before the file is written to
when the page that shows the new text has been fetched. Prints the times and, since other work may run beside it, the
processor time of the preview.
"""
import contextlib
import http.client
import itertools
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = os.environ.get("INSYN") or str(ROOT / ".build/release/insyn")
EDITS = int(os.environ.get("EDITS", "30"))
MEMORY = "/dev/shm" if os.path.isdir("/dev/shm") else None


class Preview:
    """`insyn serve` of a site, with the events that it sends."""

    def __init__(self, site):
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--source", site, "--port", "0", "--as-of", "2024-06-01"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        address = self.process.stdout.readline().split()[0]
        self.port = int(address.rstrip(b"/").rsplit(b":")[-1])
        events = http.client.HTTPConnection("localhost", self.port)
        events.request("GET", "/_insyn/events")
        self.events = events.getresponse()
        self.version = self.next_version()

    def next_version(self):
        """The version in the next event."""
        while not (line := self.events.readline()).startswith(b"data: "):
            pass
        event = json.loads(line[6:])
        assert event["alert"] is None, event["alert"]
        return event["version"]

    def wait(self):
        """Returns when there is a newer version."""
        while (version := self.next_version()) == self.version:
            pass
        self.version = version

    def get(self, path):
        connection = http.client.HTTPConnection("localhost", self.port)
        connection.request("GET", path)
        response = connection.getresponse()
        assert response.status == 200, f"{path}: {response.status}"
        return response.read().decode()

    def processor(self):
        """Seconds that it has computed."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self):
        lines = pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM"))

    def end(self):
        self.process.terminate()
        self.process.wait()


def text(source, mark):
    return f"{source}\n{mark}.\n"


def title(source, mark):
    """After what it was, so that the item keeps its place in lists."""
    return re.sub(r'^(title: ".*)"$', rf'\1 {mark}"', source, count=1, flags=re.MULTILINE)


def list_page(preview, item):
    """The page of the list of its kind that an item stands on."""
    for number in itertools.count(1):
        path = "/avtal/" if number == 1 else f"/avtal/sida/{number}/"
        page = preview.get(path)
        if f"{item}/" in page:
            return path


def reference(source, mark):
    """Another source than before, so that other items are referred to."""
    number = mark.split()[-1]
    return title(source, mark).replace("sources:\n", f'sources:\n  - {{document: document-{number}, at: "§ 1", supports: [type]}}\n', 1)


def edits(preview, file, change, path):
    """Milliseconds from each save of the file to the page."""
    source = file.read_text()
    for number in range(1, EDITS + 1):
        mark = f"Ändring {number}"
        new = change(source, mark)
        start = time.perf_counter()
        file.write_text(new)
        preview.wait()
        page = preview.get(path)
        yield (time.perf_counter() - start) * 1000
        assert mark in page, f"{path} is an old page"
    file.write_text(source)
    preview.wait()


def measure(preview, site):
    file = site / "content/agreements/agreement-100.md"
    page = f"/avtal/{file.stem}/"
    print("| saved | fetched | from save to page | slowest | processor |\n|---|---|--:|--:|--:|")
    for what, change, where, path in [
        ("text", text, "its page", page), ("title", title, "its page", page),
        ("title and reference", reference, "its page", page), ("title", title, "the list of its kind", list_page(preview, file.stem)),
    ]:
        before = preview.processor()
        times = list(edits(preview, file, change, path))
        processor = (preview.processor() - before) / EDITS * 1000
        print(f"| {what} | {where} | {statistics.median(times):.0f} ms | {max(times):.0f} ms | {processor:.0f} ms |", flush=True)


def main():
    items = sys.argv[1] if len(sys.argv) > 1 else "10000"
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        site = pathlib.Path(folder)
        subprocess.run([ROOT / ".build/generate", items, site], check=True)
        shutil.copytree(ROOT / "templates", site / "templates")
        preview = Preview(site)
        with contextlib.ExitStack() as stack:
            stack.callback(preview.end)
            measure(preview, site)
            print(f"\n{items} items, at most {preview.memory()} MB")


main()
