from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from bot.app import telegram as app
from bot.cli import telegram
from bot.errors import SettingsError
from bot.knowledge import Knowledge

if TYPE_CHECKING:
    from tests.cli.conftest import Opastin

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"  # noqa: S105 - opens nothing


@pytest.fixture(autouse=True)
def quiet(knowledge: Knowledge, monkeypatch: pytest.MonkeyPatch) -> None:
    """The log of this process is the tests' own, the shipped knowledge is read once, and no setting comes from outside."""
    monkeypatch.setattr(telegram, "_log_to_stderr", lambda: None)
    monkeypatch.setattr(app, "load", lambda *_: knowledge)
    for name in ("OPASTIN_TOKEN", "OPASTIN_API", "OPASTIN_LISTEN"):
        monkeypatch.delenv(name, raising=False)


def test_without_a_token_it_says_where_to_get_one(opastin: Opastin) -> None:
    """A setting that is missing is a wrong call."""
    ran = opastin("run", "--db", "sqlite://")
    assert (ran.code, ran.out) == (2, "")
    assert "OPASTIN_TOKEN" in ran.err
    assert "@BotFather" in ran.err


def test_what_is_no_token_is_told_without_it(opastin: Opastin, monkeypatch: pytest.MonkeyPatch) -> None:
    """Telegram need not be asked to know that it can't be one."""
    monkeypatch.setenv("OPASTIN_TOKEN", "my secret")
    ran = opastin("run", "--db", "sqlite://")
    assert ran.code == 1
    assert "the token is not of the form" in ran.err
    assert "my secret" not in ran.err


@pytest.mark.parametrize(
    ("name", "value", "arguments", "words"),
    [
        ("OPASTIN_API", "telegram", (), "The address of the Bot API is no address: telegram"),
        ("OPASTIN_LISTEN", "8080", ("--webhook", "https://example.org/x"), "HOST:PORT"),
        ("OPASTIN_API", "http://127.0.0.1:1", ("--webhook", "example.org"), "--webhook is no address: example.org"),
        ("OPASTIN_API", "http://127.0.0.1:1", ("--webhook", "https://example.org:x/"), "--webhook is no address"),
        ("OPASTIN_API", "http://127.0.0.1:1", ("--listen", "0.0.0.0:99999"), "HOST:PORT"),
        ("OPASTIN_API", "http://127.0.0.1:1", ("--listen", ":80"), "HOST:PORT"),
    ],
)
def test_settings_that_make_no_sense_are_told(
    opastin: Opastin, monkeypatch: pytest.MonkeyPatch, name: str, value: str, arguments: tuple[str, ...], words: str
) -> None:
    """An address that is none, and a port that is none: exit code 2, with what it should look like."""
    monkeypatch.setenv("OPASTIN_TOKEN", TOKEN)
    monkeypatch.setenv(name, value)
    ran = opastin("run", "--db", "sqlite://", *arguments)
    assert ran.code == 2
    assert words in ran.err
    assert TOKEN not in ran.err


@pytest.mark.parametrize(
    ("listen", "webhook", "expected"),
    [
        (None, None, ("127.0.0.1", 8080)),
        (None, "https://bot.example.org/telegram", ("127.0.0.1", 8080)),
        (None, "https://bot.example.org:8443/telegram", ("127.0.0.1", 8443)),
        ("0.0.0.0:9000", "https://bot.example.org:8443/telegram", ("0.0.0.0", 9000)),  # noqa: S104 - an example
        ("[::1]:9000", "https://bot.example.org/", ("::1", 9000)),
    ],
)
def test_where_a_webhook_is_listened_for(listen: str | None, webhook: str | None, expected: tuple[str, int]) -> None:
    """As told; else on this machine only, at the port of the address."""
    assert telegram._listening(listen, webhook) == expected


def test_a_port_must_be_one() -> None:
    """A host alone is no place to listen."""
    with pytest.raises(SettingsError):
        telegram._listening("localhost", "https://bot.example.org/")


def test_one_more_worker_needs_a_database_to_share(opastin: Opastin) -> None:
    """On SQLite there is none: told with what to give instead."""
    ran = opastin("worker", "--db", "sqlite://")
    assert ran.code == 2
    assert "--db postgresql://" in ran.err


def test_a_postgresql_that_is_not_there_is_told(opastin: Opastin, monkeypatch: pytest.MonkeyPatch) -> None:
    """Exit code 1, what to look at, and no password."""
    monkeypatch.setenv("OPASTIN_TOKEN", TOKEN)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    for command in ("run", "worker"):
        ran = opastin(command, "--db", f"postgresql://someone:hush@127.0.0.1:{port}/none")
        assert ran.code == 1
        assert "See that it is running" in ran.err
        assert "hush" not in ran.err
