"""How long it takes from a saved file to its fresh page in the preview of a large site.

    Benchmarks/editing.py [.build/release/insyn] [number of items]

Begins a site with `insyn init`, fills it with agreements, and then saves one of them again and again. Each time the clock
runs from before the file is written to when the page with the new text has been fetched.
"""

import http.client
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

AGREEMENT = """---
title: "Överenskommelse {number}"
summary: "Kommunen och polisen har kommit överens om att mötas varje vecka, för {number} gången."
municipality: exempel
topics: [faltarbete]
published: 2026-11-21
type: accord
parties:
  - body: exempel-kommun
  - {{body: polisen, role: "Delar lägesbilden"}}
scope:
  - text: "Unga som är ute på kvällar och helger"
signed: 20{year}-03-12
in_force: 20{year}-04-01/..
follow_up:
  responsible: exempel-socialnamnden
  cadence: P1Y
  reports_to: exempel-kommunfullmaktige
sources:
  - document: exempel-protokoll
    at: "§ {number}"
    supports: [type, parties, scope, signed, in_force, follow_up]
---

{text}

## Bakgrund

Överenskommelsen rör [fältarbetet](../topics/faltarbete.md) och följer [den förra]({before}.md).
"""
TEXT = "Polisen och socialtjänsten möts varje vecka och går igenom var unga samlas och vad som har hänt. " * 16


def name(number):
    return f"exempel-avtal-{number:06}"


def agreement(number, text=TEXT):
    return AGREEMENT.format(number=number, year=10 + number % 15, text=text, before=name(max(number - 1, 1)))


def next_version(events):
    """The version in the next event that has none before it."""
    while True:
        line = events.readline()
        if line.startswith(b"data: "):
            return json.loads(line[6:])["version"]


def fetch(port, path):
    connection = http.client.HTTPConnection("localhost", port)
    connection.request("GET", path)
    return connection.getresponse().read()


def edits(site, port, items, count):
    events = http.client.HTTPConnection("localhost", port)
    events.request("GET", "/_insyn/events")
    stream = events.getresponse()
    version = next_version(stream)
    for edit in range(count):
        number = 1 + edit * 37 % items
        mark = f"Ändring nummer {edit}."
        start = time.perf_counter()
        (site / f"content/agreements/{name(number)}.md").write_text(agreement(number, mark + " " + TEXT), encoding="utf-8")
        while (seen := next_version(stream)) == version:
            pass
        version = seen
        page = fetch(port, f"/avtal/{name(number)}/")
        yield (time.perf_counter() - start) * 1000
        assert mark.encode() in page, "the page is an old one"


def memory(process):
    status = Path(f"/proc/{process.pid}/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS")), None)


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else ".build/release/insyn"
    items = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        subprocess.run([program, "init", str(site)], check=True, stdout=subprocess.DEVNULL)
        for number in range(1, items + 1):
            (site / f"content/agreements/{name(number)}.md").write_text(agreement(number), encoding="utf-8")
        process = subprocess.Popen(
            [program, "serve", "--source", str(site), "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        try:
            port = int(process.stdout.readline().split()[0].rstrip(b"/").rsplit(b":")[-1])
            times = sorted(edits(site, port, items, 40))
            print(f"{items} items: {statistics.median(times):.0f} ms from save to page (fastest {times[0]:.0f}, slowest"
                  f" {times[-1]:.0f}), {memory(process)} MB")
        finally:
            process.terminate()
            process.wait()


main()
