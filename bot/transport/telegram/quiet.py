"""The log without the token, and without what people wrote.

The token is part of the address of every request to the Bot API, and the libraries below log addresses.
"""

from __future__ import annotations

import logging
from urllib.parse import quote

INSTEAD = "<token>"

_FAMILIES = ("httpx", "httpcore", "telegram")
"""Loggers of the libraries below. On DEBUG and INFO they tell addresses, and python-telegram-bot whole messages: never wanted."""


def hide(token: str) -> None:
    """Take the token out of everything that is logged from now on. Call it when the handlers of the log are set up."""
    hiding = _Hiding(token)
    for name in _FAMILIES:
        logging.getLogger(name).setLevel(logging.WARNING)
    for place in (*logging.getLogger().handlers, *_loggers(), *filter(None, (logging.lastResort,))):
        if hiding not in place.filters:
            place.addFilter(hiding)


def _loggers() -> list[logging.Logger]:
    """The families with their children: a logger's filter is not asked about what its children log."""
    names = {name for name in logging.root.manager.loggerDict if name.split(".")[0] in _FAMILIES}
    return [logging.getLogger(name) for name in sorted(names | set(_FAMILIES))]


class _Hiding(logging.Filter):
    """Lets every record through, without the token."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._forms = (token, quote(token, safe=""))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Hiding) and self._forms == other._forms

    def __hash__(self) -> int:
        return hash(self._forms)

    def filter(self, record: logging.LogRecord) -> bool:
        message = _message(record)
        if self._hidden(message) != message:
            record.msg, record.args = self._hidden(message), None
        trace = record.exc_text or (logging.Formatter().formatException(record.exc_info) if record.exc_info else "")
        if self._hidden(trace) != trace:
            # A formatter takes the text if it is there; the exception itself would tell the token again.
            record.exc_text, record.exc_info = self._hidden(trace), None
        record.stack_info = record.stack_info and self._hidden(record.stack_info)
        return True

    def _hidden(self, text: str) -> str:
        for form in self._forms:
            text = text.replace(form, INSTEAD)
        return text


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except Exception:  # Arguments that don't fit: the log must go on, so they are shown as they are.
        return f"{record.msg} {record.args}"
