"""`Knowledge`: everything the admins' files say, in one frozen value with a version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.knowledge.model import (
    Alarm,
    DropIn,
    EmploymentArea,
    FlowFile,
    HelpLine,
    KindRules,
    Language,
    MessagesFile,
    NetworkFile,
    Organisation,
    Place,
    Question,
    Region,
    Reply,
    ResultCase,
    Route,
    Service,
    Slot,
    Statement,
    Step,
    StudyField,
    ValoFile,
    Vocabulary,
    WordsFile,
)
from bot.knowledge.texts import Texts


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Knowledge:
    """All knowledge files, checked and frozen. The mappings are by id, in the order of the files.

    `version` is the hash of the files' contents: the same files, the same version, on every machine. Two values are
    equal only if they are the same object.
    """

    version: str
    flow: FlowFile
    languages: Mapping[str, Language]
    slots: Mapping[str, Slot]
    """With `options` filled in, also where they come from the places or the fields."""
    steps: Mapping[str, Step]
    statements: Mapping[str, Statement]
    fields: Mapping[str, StudyField]
    vocabulary: tuple[Vocabulary, ...]
    kinds: Mapping[str, KindRules]
    routes: Mapping[str, Route]
    """`requires` holds what the kind requires too."""
    places: Mapping[str, Place]
    employment_areas: Mapping[str, EmploymentArea]
    network: NetworkFile
    regions: Mapping[str, Region]
    organisations: Mapping[str, Organisation]
    services: Mapping[str, Service]
    dropins: Mapping[str, DropIn]
    questions: Mapping[str, Question]
    alarms: tuple[Alarm, ...]
    lines: tuple[HelpLine, ...]
    words: WordsFile
    messages: MessagesFile
    valo: ValoFile
    """Empty where there is no such file."""
    texts: Texts
    replies: Mapping[str, Reply]
    """Canned replies of the staff; none where there is no such file."""
    cases: tuple[ResultCase, ...]
    """What a result should show, and should not, as counsellors said."""
    renamed: Mapping[tuple[str, str], str]
    """(what, old id) -> id of today, from `was:`; `what` is `field`, `route`, `dropin` or `question`."""

    def __repr__(self) -> str:
        """Short: the whole would be a megabyte in every error message."""
        return f"Knowledge({self.version})"
