"""Processes that are killed while they work."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WORKER = Path(__file__).with_name("worker.py")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "工作区"


@pytest.fixture
def chance():
    """A source of random moments that are the same in every run."""
    return random.Random(20261120)


@pytest.fixture
def kills():
    """Return how often to kill: a few, or ``PRESALES_DESK_KILLS`` for a full run."""
    return lambda few: int(os.environ.get("PRESALES_DESK_KILLS", few))


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 8 MB; only the superuser of a Linux may make one."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)]
    if os.name != "posix" or os.geteuid() or subprocess.run(mount, check=False).returncode:
        pytest.skip("no right to make a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def begins(name, folder):
    """Start the work ``name`` of the worker in a process of its own."""
    return subprocess.Popen(
        [sys.executable, str(WORKER), name, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
    )


@pytest.fixture
def begun():
    """Start some work in a process of its own, for a test that watches it."""
    return begins


@pytest.fixture
def works_until_killed(chance):
    """Start some work and kill it after some of its words, at a random moment.

    Returns what it acknowledged, word by word.
    """

    def work(name, folder, most_words, *, most_seconds=0.005):
        with begins(name, folder) as process:
            said = [process.stdout.readline() for _ in range(chance.randint(1, most_words))]
            assert all(said), "the work ended by itself"
            moment = time.perf_counter() + chance.uniform(0, most_seconds)
            while time.perf_counter() < moment:
                pass
            process.kill()
            said += process.stdout.readlines()
        return [line.strip() for line in said if line.endswith("\n")]

    return work
