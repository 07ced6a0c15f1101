"""A build that is killed leaves the old site or the new one, whole, and the next build is as if nothing had happened."""

import random
import shutil

import faults
from site_folder import tree

POINTS = 300
OPTIONS = {"plain": (), "compressed": ("--compress",)}


class TwoSites:
    """Two states of a site between which builds go back and forth."""

    def __init__(self, site):
        self.site = site
        self.trees = {}
        self.calls = {}
        for state in OPTIONS:
            self.edit(state)
            site.build(*OPTIONS[state], "--output", str(site.path / "clean"))
            self.trees[state] = tree(site.path / "clean")
            shutil.rmtree(site.path / "clean")
        for state in ("plain", "compressed", "plain", "compressed"):
            self.edit(state)
            self.calls[state] = faults.count(site, *OPTIONS[state])

    def edit(self, state: str):
        """Adds, changes and removes a page, so that folders come and go."""
        self.site.write_topic("polis", f"Text, {state}.")
        added, removed = ("ny", "skola") if state == "plain" else ("skola", "ny")
        self.site.write_topic(added)
        self.site.topic(removed).unlink(missing_ok=True)


def test_a_build_that_is_killed_anywhere_leaves_a_whole_site(site):
    sites = TwoSites(site)
    old = "compressed"
    assert site.published() == sites.trees[old]
    generator = random.Random(7)
    outcomes = {"old": 0, "new": 0}
    for point in range(POINTS):
        new = "plain" if old == "compressed" else "compressed"
        calls = sites.calls[new]
        call = 1 + (point * calls + generator.randrange(calls)) // POINTS
        sites.edit(new)
        run = faults.killed(site, call, *OPTIONS[new])
        assert run.returncode == -9, f"call {call} of {calls} was never made"
        published = site.published()
        assert published in (sites.trees[old], sites.trees[new]), f"half a site after {call} of {calls} calls"
        outcomes["new" if published == sites.trees[new] else "old"] += 1
        run = site.build(*OPTIONS[new])
        assert run.returncode == 0, run.stderr
        assert site.published() == sites.trees[new]
        assert site.beside() == []
        old = new
    assert min(outcomes.values()) > POINTS // 20, f"the points are not spread over the build: {outcomes}"


def test_a_first_build_that_is_killed_anywhere_leaves_no_site_or_a_whole_one(site):
    calls = faults.count(site)
    whole = site.published()
    for call in range(1, calls + 1, max(1, calls // 50)):
        shutil.rmtree(site.public, ignore_errors=True)
        assert faults.killed(site, call).returncode == -9
        assert site.published() in ({}, whole)
        assert site.build().returncode == 0
        assert site.published() == whole
        assert site.beside() == []
