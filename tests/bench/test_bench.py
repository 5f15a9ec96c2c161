from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INSTALLED = {"ptb_nothing", "ptb_pickle", "ptb_sqlite", "ptb_sqlite_at_once"}


def test_every_contender_that_is_installed_takes_all_turns(tmp_path: Path) -> None:
    """Each answers every turn in each round (else it fails); who is not installed is told as such; nothing is left behind."""
    command = [sys.executable, "-m", "tests.bench", "--turns", "60", "--rounds", "1", "--folder", str(tmp_path), "--format", "json"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own program
    assert (ran.returncode, ran.stderr) == (0, "")
    told = json.loads(ran.stdout)
    assert told["turns"] == 60
    assert len(told["machine"]) == 3
    results = {one["id"]: one for one in told["results"]}
    assert results.keys() > INSTALLED
    for name, result in results.items():
        assert len(result["speeds"]) == (0 if result["absent"] else 1)
        assert not (result["absent"] and name in INSTALLED)
    assert not list(tmp_path.iterdir())
