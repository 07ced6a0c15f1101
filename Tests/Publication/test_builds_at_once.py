"""Builds at the same time in the same place come one after the other."""

import os
import signal
import subprocess
import sys
import time

from site_folder import ENVIRONMENT


def start(site, *arguments, **options):
    return subprocess.Popen(
        site.command(*arguments, **options), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=ENVIRONMENT)


def hold(site):
    """Another process that holds the lock as a build does; its first line says that it has it."""
    program = (
        "import fcntl, os, sys, time\n"
        "file = open(sys.argv[1], 'w')\n"
        "fcntl.flock(file, fcntl.LOCK_EX)\n"
        "print(os.getpid(), file=file, flush=True)\n"
        "print('held', flush=True)\n"
        "time.sleep(600)\n"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", program, site.path / ".public.insyn-lock"], stdout=subprocess.PIPE, text=True)
    assert holder.stdout.readline() == "held\n"
    return holder


def test_many_builds_at_once_leave_one_whole_site(site):
    trees = []
    for day in ("2026-11-21", "2020-01-01"):
        assert site.build(as_of=day).returncode == 0
        trees.append(site.published())
    runs = [start(site, as_of=day) for day in ("2026-11-21", "2020-01-01") * 6]
    for run in runs:
        _, errors = run.communicate(timeout=120)
        assert run.returncode == 0, errors
    assert site.published() in trees
    assert site.beside() == []


def test_a_build_waits_for_the_one_before_and_says_for_whom(site):
    holder = hold(site)
    build = start(site)
    said = build.stderr.readline()
    assert said == f"{site.public}: process {holder.pid} is publishing here; waiting for it to end\n"
    assert build.poll() is None
    assert not site.public.exists()
    holder.send_signal(signal.SIGKILL)
    holder.communicate()
    assert build.wait(timeout=120) == 0
    assert site.public.exists()
    assert site.beside() == []
    build.communicate()


def test_the_lock_of_a_dead_process_keeps_nobody_away(site):
    holder = hold(site)
    holder.send_signal(signal.SIGKILL)
    holder.communicate()
    run = site.build()
    assert run.returncode == 0
    assert run.stderr == ""
    assert site.beside() == []


def test_a_quiet_build_waits_in_silence(site):
    holder = hold(site)
    build = start(site, "--quiet")
    # It has the file open once it waits.
    lock = str(site.path / ".public.insyn-lock")
    while lock not in [os.path.realpath(f"/proc/{build.pid}/fd/{fd}") for fd in os.listdir(f"/proc/{build.pid}/fd")]:
        assert build.poll() is None
        time.sleep(0.01)
    holder.kill()
    holder.communicate()
    assert build.communicate(timeout=120) == ("", "")
