"""What can be set from outside, read at the edge only: defaults of the command line and where things are."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

DEFAULT_DATABASE = "sqlite:///var/opastin.db"
DEFAULT_KNOWLEDGE = "knowledge"


@dataclass(frozen=True, slots=True)
class Settings:
    """The environment's part: `OPASTIN_KNOWLEDGE` and `OPASTIN_DB` are the defaults of `--knowledge` and `--db`."""

    knowledge: Path
    database: str


def from_environment(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of an environment."""
    return Settings(
        knowledge=Path(environment.get("OPASTIN_KNOWLEDGE", DEFAULT_KNOWLEDGE)),
        database=environment.get("OPASTIN_DB", DEFAULT_DATABASE),
    )
