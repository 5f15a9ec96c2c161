"""The commands and their options. Exit codes: 0 fine, 1 the thing asked about is not fine, 2 a wrong call."""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from bot import settings
from bot.errors import OpastinError, SettingsError

FINE, NOT_FINE, WRONG_CALL = 0, 1, 2
ROLES = ("counsellor", "coach", "coordinator", "business", "special", "youth", "admin")

_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def parser() -> argparse.ArgumentParser:
    """Every command with its options."""
    defaults = settings.from_environment()
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--knowledge", type=Path, default=defaults.knowledge, metavar="DIR", help="folder of the knowledge files")
    common.add_argument("--db", default=defaults.database, metavar="URL", help="database; sqlite:// is in memory")
    top = argparse.ArgumentParser(
        prog="opastin", description="A guidance assistant that helps adults in Finland find their way into learning."
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    chat = commands.add_parser("chat", parents=[common], help="talk in the terminal")
    chat.add_argument("--jsonl", action="store_true", help="one JSON object a line, in and out, for other programs")
    chat.add_argument("--lang", metavar="CODE", help="the language the person's app is set to (fi, sv, en, ru, …)")
    chat.add_argument("--now", metavar="ISO", help="put the clock to a moment: 2026-12-03T12:00:00+02:00")

    _serving(commands, common)
    _knowing(commands, common)
    _guiding(commands, common, defaults.bot_name)
    _simulate(commands, defaults.knowledge)
    return top


def _serving(commands: _Commands, common: argparse.ArgumentParser) -> None:
    """Telegram, and who serves there."""
    run = commands.add_parser("run", parents=[common], help="the bot on Telegram: polling, or a webhook")
    run.add_argument("--webhook", metavar="URL", help="let Telegram post what comes in to this address, instead of asking for it")
    run.add_argument(
        "--listen", metavar="HOST:PORT", help="where the webhook is listened for (127.0.0.1, and the port of its address or 8080)"
    )
    commands.add_parser("worker", parents=[common], help="one more worker on a shared PostgreSQL")

    invite = commands.add_parser(
        "invite", parents=[common], help="a link that makes an account staff of a region, or a group its staff group"
    )
    invite.add_argument("region", metavar="REGION", help="such as forssa")
    invite.add_argument("--role", choices=ROLES, default="counsellor", help="what they are there (counsellor)")
    invite.add_argument("--group", action="store_true", help="a link that puts the bot into the region's staff group")
    invite.add_argument("--bot", metavar="NAME", help="the bot's username on Telegram")
    staff = commands.add_parser("staff", parents=[common], help="who is staff, and which groups are linked")
    staff.add_argument("--remove", metavar="ID", help="end someone's duties: staff:42")
    commands.add_parser("doctor", parents=[common], help="is this installation healthy")


def _knowing(commands: _Commands, common: argparse.ArgumentParser) -> None:
    """The knowledge, and what is understood by it."""
    check = commands.add_parser("check", parents=[common], help="validate the knowledge")
    check.add_argument("--format", choices=("text", "json", "github"), default="text")

    understand = commands.add_parser("understand", parents=[common], help="what a text is understood to mean, as JSON")
    understand.add_argument("text", nargs="?", metavar="TEXT")
    understand.add_argument("--lang", metavar="CODE", help="the language of the talk")
    understand.add_argument("--batch", metavar="FILE", help="a JSON object with `text` on each line; `-` reads the standard input")

    evaluate = commands.add_parser("evaluate", parents=[common], help="accuracy of understanding on cases")
    evaluate.add_argument("cases", type=Path, metavar="CASES.jsonl")

    flow = commands.add_parser("flow", parents=[common], help="the flow as a picture")
    flow.add_argument("--format", choices=("mermaid", "svg", "json"), default="mermaid")

    schema = commands.add_parser("schema", parents=[common], help="JSON Schemas of the knowledge files, for editors")
    schema.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="write one file each here, instead of all to the output")


def _guiding(commands: _Commands, common: argparse.ArgumentParser, bot_name: str | None) -> None:
    """What people get: routes, drop-ins, a poster."""
    match = commands.add_parser("match", parents=[common], help="ranked routes for a profile, as JSON")
    match.add_argument("profile", metavar="PROFILE.json", help="slot -> option or list of options; `-` reads the standard input")
    match.add_argument("--lang", metavar="CODE", default="fi", help="the language of the reasons")

    dropins = commands.add_parser("dropins", parents=[common], help="dated sessions of the drop-ins")
    dropins.add_argument("--place", metavar="ID", help="only those for people of this place")
    dropins.add_argument("--from", dest="since", type=_date, metavar="DATE", help="from this day on (today)")
    dropins.add_argument("--days", type=_days, default=28, metavar="N", help="for so many days (28)")
    dropins.add_argument("--format", choices=("text", "json", "ics"), default="text")
    dropins.add_argument("--lang", metavar="CODE", default="fi", help="the language of names and of the calendar (fi)")
    dropins.add_argument("--out", metavar="FILE", help="write it here instead of to the output: a calendar that others follow")

    report = commands.add_parser("report", parents=[common], help="figures with no small group in them: of the drop-ins")
    report.add_argument(
        "what", choices=("dropins", "quality"), metavar="WHAT", help="of what: dropins, or quality (of suggestions, as graded)"
    )
    report.add_argument("--from", dest="since", type=_date, required=True, metavar="DATE", help="the first day")
    report.add_argument("--to", dest="until", type=_date, required=True, metavar="DATE", help="the last day")
    report.add_argument("--format", choices=("text", "json", "csv", "svg", "png"), default="text")
    report.add_argument("--lang", metavar="CODE", default="fi", help="in which language (fi)")
    report.add_argument("--out", metavar="FILE", help="write it here instead of to the output")
    report.add_argument("--cases", type=Path, metavar="FILE", help="quality: propose cases from the grades in this file")

    poster = commands.add_parser("poster", parents=[common], help="a printable A4 page with a QR code that opens the bot, as HTML")
    poster.add_argument("place", metavar="PLACE", help="a municipality: its id, or what people call it")
    poster.add_argument("--lang", metavar="CODES", default="fi", help="one language, or several with commas between: fi,sv (fi)")
    poster.add_argument("--bot", metavar="NAME", default=bot_name, help="the bot's username on Telegram, without @")
    poster.add_argument("--from", dest="since", type=_date, metavar="DATE", help="drop-ins from this day on (today)")
    poster.add_argument("--out", metavar="FILE", help="write it here instead of to the output")


def _simulate(commands: _Commands, knowledge: Path) -> None:
    """The crowd has a database of its own: never the one that people are served from."""
    simulate = commands.add_parser("simulate", help="a crowd through the whole system, while it is killed and Telegram fails")
    simulate.add_argument("--knowledge", type=Path, default=knowledge, metavar="DIR", help="folder of the knowledge files")
    simulate.add_argument("--db", metavar="URL", help="a file that is not there yet, or a PostgreSQL server to make a database on (a file)")
    simulate.add_argument("--chats", type=_count, default=40, metavar="N", help="so many people (40)")
    simulate.add_argument("--seed", type=int, default=1, metavar="S", help="what they do and what goes wrong is decided by this (1)")
    simulate.add_argument("--crash", type=_rate, default=0.1, metavar="RATE", help="kills a turn: 0.1 is one kill -9 in ten turns (0.1)")
    simulate.add_argument("--kills", type=_count, metavar="N", help="instead of --crash: people keep coming until there were so many kills")
    simulate.add_argument("--workers", type=int, default=0, choices=range(17), metavar="N", help="so many `opastin worker` too (0)")
    simulate.add_argument(
        "--whole", action="store_true", help="start each life anew as `opastin run`, not forked from one that is loaded: slower"
    )
    simulate.add_argument("--log", type=Path, metavar="FILE", help="write what the killed programs told to this file")


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 100_000:
        raise argparse.ArgumentTypeError("a number from 1 to 100000")
    return int(text)


def _rate(text: str) -> float:
    try:
        rate = float(text)
    except ValueError:
        rate = -1.0
    if not 0 <= rate <= 10:
        raise argparse.ArgumentTypeError("kills a turn, from 0 to 10")
    return rate


def _date(text: str) -> dt.date:
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"`{text}` is no date. Write 2026-11-23.") from None
    if not 2000 <= day.year <= 2200:
        raise argparse.ArgumentTypeError(f"`{text}` is too far away. Write a day from 2000 to 2200.")
    return day


def _days(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 3660:
        raise argparse.ArgumentTypeError("a number of days from 1 to 3660")
    return int(text)


def run(arguments: Sequence[str]) -> int:
    """Run a command; gives the exit code. What goes wrong is told on the error output, without a traceback."""
    try:
        options = parser().parse_args(arguments)
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else WRONG_CALL
    try:
        return _command(options)
    except SettingsError as error:
        return _told(error, WRONG_CALL)
    except OpastinError as error:
        return _told(error, NOT_FINE)
    except BrokenPipeError:
        sys.stderr.close()
        return NOT_FINE


def _told(error: OpastinError, code: int) -> int:
    print(f"opastin: {error}", file=sys.stderr)  # noqa: T201 - the command line speaks here
    return code


def _command(options: argparse.Namespace) -> int:
    """Only what the command needs is imported, so that each starts at once.

    Nothing that is loaded at the start is garbage: the collector rests until a command that goes on for long wakes it.
    """
    gc.disable()
    match options.command:
        case "chat":
            from bot.cli.chat import chat

            return chat(options)
        case "run" | "worker":
            from bot.cli import telegram

            return telegram.run(options) if options.command == "run" else telegram.worker(options)
        case "invite" | "staff":
            from bot.cli import network

            return network.invite(options) if options.command == "invite" else network.staff(options)
        case "doctor":
            from bot.cli.doctor import doctor

            return doctor(options)
        case "flow":
            from bot.cli.flow import flow

            return flow(options)
        case "understand" | "evaluate":
            from bot.cli import understanding

            return understanding.understand(options) if options.command == "understand" else understanding.evaluate(options)
        case "poster" | "report":
            from bot.cli import poster, report

            return poster.poster(options) if options.command == "poster" else report.report(options)
        case "simulate":
            from bot.cli import simulate

            return simulate.run(options)
        case "check" | "schema":
            from bot.cli import knowledge

            return knowledge.check(options) if options.command == "check" else knowledge.schema(options)
        case _:
            from bot.cli import dropins, guidance

            return guidance.match(options) if options.command == "match" else dropins.dropins(options)
