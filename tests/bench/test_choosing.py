from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_choice_among_many_routes_is_measured() -> None:
    """A small run: everyone is measured, most are asked something, and the figures are told."""
    command = [sys.executable, "-m", "tests.bench.choosing", "--routes", "600", "--people", "20", "--format", "json"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own program
    assert (ran.returncode, ran.stderr) == (0, "")
    told = json.loads(ran.stdout)
    assert (told["routes"], told["people"]) == (600, 20)
    assert 0 < told["asked"] <= 20
    assert 0 < told["median_ms"] <= told["p99_ms"]
    assert told["ratio"] > 0
