"""What can be set from outside, read at the edge only: defaults of the command line and where things are."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

DEFAULT_DATABASE = "sqlite:///var/opastin.db"
DEFAULT_KNOWLEDGE = "knowledge"
DEFAULT_API = "https://api.telegram.org"


@dataclass(frozen=True, slots=True)
class Settings:
    """The environment's part: `OPASTIN_KNOWLEDGE` and `OPASTIN_DB` are the defaults of `--knowledge` and `--db`.

    `bot_name` is the bot's username on Telegram, without @, from `OPASTIN_BOT`; `token` its secret, from `OPASTIN_TOKEN`; `api` where
    the Bot API is, from `OPASTIN_API`; `listen` where a webhook is listened for, as `HOST:PORT`, from `OPASTIN_LISTEN`.
    """

    knowledge: Path
    database: str
    bot_name: str | None = None
    token: str | None = field(default=None, repr=False)
    api: str = DEFAULT_API
    listen: str | None = None


def from_environment(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings of an environment."""
    return Settings(
        knowledge=Path(environment.get("OPASTIN_KNOWLEDGE", DEFAULT_KNOWLEDGE)),
        database=environment.get("OPASTIN_DB", DEFAULT_DATABASE),
        bot_name=(environment.get("OPASTIN_BOT") or "").removeprefix("@") or None,
        token=environment.get("OPASTIN_TOKEN") or None,
        api=environment.get("OPASTIN_API") or DEFAULT_API,
        listen=environment.get("OPASTIN_LISTEN") or None,
    )
