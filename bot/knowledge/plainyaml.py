"""Reading YAML without surprises: plain data, and beside it the place of everything.

Only the harmless part of YAML is taken: mappings, lists and texts. Anchors, aliases, tags and a second document are
refused, so is a key that stands twice; `no`, `12:30` and `061` stay text; only `true`, `false`, `null`, and numbers as
people write them are anything else. The data is made from the parser's events, which know what the author wrote (the
tree that the library would make has forgotten the aliases) and take a third of the time.
"""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from bot.knowledge.source import Data, Key, Place, Source, read_text
from bot.knowledge.yamlmistakes import ALIAS, note_mistake, place_of

MAX_DEPTH = 20

_INTEGER = re.compile(r"-?(0|[1-9]\d{0,17})")
_DECIMAL = re.compile(r"-?\d{1,15}\.\d{1,15}")
_OPENS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_CLOSES = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


def read_yaml(path: Path, name: str) -> Source:
    """The file as a `Source` called `name`. Nothing is raised: what is wrong is in its `problems`."""
    source = Source(name)
    text = read_text(path, source)
    if text is not None:
        reader = _Reader(text, source)
        try:
            reader.document()
        except yaml.YAMLError as error:
            # What could be read of the file before is not used: what comes after would be missed everywhere.
            source.data = None
            note_mistake(source, text, error, reader.last)
        except _TooDeepError as error:
            source.problem(
                error.place, "yaml-syntax", "Things are nested too deeply.", f"At most {MAX_DEPTH} levels: are there brackets too many?"
            )
    return source


class _TooDeepError(Exception):
    """Reading stops: the time that the parser takes grows with the square of the depth."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.place = place


class _Reader:
    """Turns the events of one file into data, noting places and problems in its `Source`."""

    def __init__(self, text: str, source: Source) -> None:
        self.source = source
        self.parser = yaml.CSafeLoader(text)
        self.last: yaml.Event | None = None
        """The newest event: where a mistake is found, the reason is often just before."""

    def document(self) -> None:
        """Read the one document of the file. YAMLError: it is not YAML."""
        self._event()
        if isinstance(self._event(), yaml.StreamEndEvent):
            self.source.problem(Place(1, 1), "key-missing", "The file is empty.", "Write the content, or take it from the last version.")
            return
        self.source.data = self._value(self._event(), ())
        self._event()
        after = self._event()
        if not isinstance(after, yaml.StreamEndEvent):
            self.source.problem(place_of(after), "yaml-syntax", "A second document begins here.", "Take the line `---` or `...` away.")

    def _event(self) -> yaml.Event:
        event = self.parser.get_event() or yaml.StreamEndEvent()
        self.last = event
        return event

    def _value(self, event: yaml.Event, key: Key) -> Data:
        source = self.source
        source.places[key] = place = place_of(event)
        if not isinstance(event, (yaml.ScalarEvent, yaml.CollectionStartEvent)):
            # What is left is an alias.
            source.told.add(key)
            source.problem(place, "yaml-alias", *ALIAS)
            return None
        self._refuse_marks(event, key, place)
        if isinstance(event, yaml.ScalarEvent):
            return _scalar(event)
        if len(key) >= MAX_DEPTH:
            raise _TooDeepError(place)
        return self._mapping(key) if isinstance(event, yaml.MappingStartEvent) else self._list(key)

    def _refuse_marks(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, key: Key, place: Place) -> None:
        if event.anchor is not None:
            self.source.problem(place, "yaml-alias", *ALIAS)
        if event.tag is not None:
            self.source.told.add(key)
            said = f"The tag `{event.tag.replace('tag:yaml.org,2002:', '!!')}` is not used here."
            self.source.problem(place, "yaml-tag", said, "Take it away; put a text that begins with `!` in quotes.")

    def _list(self, key: Key) -> list[Data]:
        result: list[Data] = []
        while not isinstance(event := self._event(), yaml.SequenceEndEvent):
            result.append(self._value(event, (*key, len(result))))
        return result

    def _mapping(self, key: Key) -> dict[str, Data]:
        result: dict[str, Data] = {}
        while not isinstance(name := self._event(), yaml.MappingEndEvent):
            child = self._name(name, key, result)
            if child is None:
                self._pass_over(self._event())
            else:
                result[str(child[-1])] = self._value(self._event(), child)
        return result

    def _name(self, event: yaml.Event, key: Key, sofar: dict[str, Data]) -> Key | None:
        """The key of a mapping; None, with the reason noted, if it can't be one."""
        place = place_of(event)
        if not isinstance(event, yaml.ScalarEvent):
            self._pass_over(event)
            self.source.problem(place, "yaml-syntax", "A list or a mapping can't be a name.", "Write `name: value`.")
            return None
        child = (*key, event.value)
        if event.value == "<<":
            self.source.problem(place, "yaml-alias", *ALIAS)
        elif not event.value:
            self.source.problem(place, "yaml-syntax", "There is no name before the `:`.", "Write `name: value`.")
        elif event.value in sofar:
            what = f"`{event.value}` stands here for the second time (first on line {self.source.keys[child].line})."
            self.source.problem(place, "key-duplicate", what, "Keep one of them.")
        else:
            self.source.keys[child] = place
            return child
        return None

    def _pass_over(self, event: yaml.Event) -> None:
        """Leave the value that begins with `event` unread, however deep it is."""
        depth = 1 if isinstance(event, _OPENS) else 0
        while depth:
            event = self._event()
            depth += isinstance(event, _OPENS) - isinstance(event, _CLOSES)
            if depth > MAX_DEPTH:
                raise _TooDeepError(place_of(event))


def _scalar(event: yaml.ScalarEvent) -> Data:
    text: str = event.value
    if event.style in {"'", '"', "|", ">"}:
        return text
    if text in {"", "~", "null"}:
        return None
    if text in {"true", "false"}:
        return text == "true"
    if _INTEGER.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return float(text)
    return text
