"""What the admins know, as frozen values: the shapes of every file under `knowledge/`.

One class a file, named after it (`FlowFile` is `flow.yaml`), and the values inside. The same classes make the JSON
Schemas for editors (`opastin schema`), so that an editor and the loader never disagree. Here is only what one value can
say of itself; what concerns several files (does that place exist?) is in `references.py` and its neighbours.

Texts that people see are a mapping language -> text. Every language of `flow.yaml` must be there, unless that language
declares a fallback.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Literal, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    Strict,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

K = TypeVar("K")
V = TypeVar("V")

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_.-]*$", max_length=40)]
"""The name that files, answers and reports meet in: lower case a-z, digits, `_`, `-`, `.`; at most 40 characters."""

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1500)]
"""A piece of text that is shown to people."""

Source = Annotated[str, StringConstraints(strip_whitespace=True, min_length=4, max_length=300)]
"""Where a fact comes from: a web address, or a document by name."""


Flag = Annotated[bool, Strict()]
"""`true` or `false`, and nothing else: `yes`, `1` and `"true"` are refused."""

Whole = Annotated[int, Strict()]
"""A whole number, not in quotes."""

Number = Annotated[float, Strict()]
"""A number, not in quotes."""


def _written_as_date(value: object) -> object:
    """A date is written one way only: pydantic would take seconds since 1970 and times of day as well."""
    if isinstance(value, str) and len(value) == 10 and value[4:8:3] == "--":
        return value
    raise PydanticCustomError("date_written", "no date")


Day = Annotated[dt.date, BeforeValidator(_written_as_date)]
"""A day, `2026-11-23`."""


def _freeze(value: Mapping[K, V]) -> Mapping[K, V]:
    return MappingProxyType(dict(value))


def _plain(value: object) -> object:
    """A frozen mapping as one that can be written out."""
    return {key: _plain(inner) for key, inner in value.items()} if isinstance(value, Mapping) else value


def _nothing() -> Mapping[str, V]:
    return MappingProxyType({})


Text = Annotated[Mapping[str, Line], AfterValidator(_freeze), PlainSerializer(_plain)]
"""Language -> what people see in that language."""

Words = Annotated[Mapping[str, tuple[Line, ...]], AfterValidator(_freeze), PlainSerializer(_plain)]
"""Language -> words and phrases that people write. `ru`, `uk`, `ar`, … may be here too."""

Clock = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
"""A time of day in Finland, `HH:MM`."""

Weekday = Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

Kind = Literal[
    "vocational_qualification", "further_qualification", "specialist_qualification", "unit", "apprenticeship",
    "training_agreement", "coaching", "workshop", "preparatory", "basic_education", "upper_secondary", "integration",
    "literacy", "labour_market_training", "recruitment_training", "open_studies", "higher_education",
    "liberal_education", "jotpa", "badge", "short_course",
]  # fmt: skip

Role = Literal["counsellor", "coach", "coordinator", "business", "special", "youth", "admin"]

EndName = Literal["routes", "dropin", "human", "employer", "school"]


class Value(BaseModel):
    """The base of all that is read from files: unknown keys are refused and nothing changes after loading."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Sourced(Value):
    """A fact that can go stale: where it came from, when it was last looked at, and whether someone who knows said so."""

    source: Source
    checked_on: Day
    confirmed: Flag


# --- flow.yaml ------------------------------------------------------------------------------------------------------


class Language(Value):
    """A language the bot speaks. `fallback`: where a text is missing, this language's is shown instead."""

    id: Id
    name: Line
    fallback: Id | None = None
    greeted_in: tuple[str, ...] = ()
    """Client languages (ISO 639-1) that get this language first, besides its own code."""


class Slot(Value):
    """A named fact the flow can fill. The labels of options are texts: `option-SLOT-OPTION`."""

    id: Id
    options: tuple[Id, ...] = ()
    options_from: Literal["places", "fields"] | None = None
    several: Flag = False
    ordered: Flag = False
    """The options stand from least to most, so that a route can ask for `at_least` or `at_most`."""
    asked_only: Flag = False
    """Filled from words only while its question waits: «kolme» means something else elsewhere."""

    @model_validator(mode="after")
    def _options_come_from_one_place(self) -> Slot:
        if bool(self.options) == bool(self.options_from):
            raise PydanticCustomError("slot_options", "give either `options` or `options_from`, not both and not neither")
        return self


class Step(Value):
    """One question of the flow. It fills the slot it is named after, or `slot`; `next` is where every answer leads.

    `ask: inventory` asks the statements of `inventory.yaml` in a row.
    """

    id: Id
    slot: Id | None = None
    ask: Literal["choice", "several", "inventory"]
    next: Id
    next_when: Annotated[Mapping[str, Id], AfterValidator(_freeze), PlainSerializer(_plain)] = Field(default_factory=_nothing)
    """Option -> another step or end than `next`."""
    always: Flag = False
    """Asked even when no answer would change what is shown (consent, goal)."""
    refines: Flag = False
    """Asked only after a first result, to sharpen it."""
    skip: Flag = True

    @property
    def fills(self) -> str:
        """The slot that the answer goes to."""
        return self.slot or self.id


class Budget(Value):
    """How many questions may come before the first result; the inventory's statements count."""

    known: Annotated[Whole, Field(ge=1, le=12)]
    unsure: Annotated[Whole, Field(ge=1, le=20)]


class FlowFile(Value):
    """`flow.yaml`: languages, slots, and the steps that fill them. The ends are the code's: `routes`, `dropin` and so on."""

    languages: tuple[Language, ...]
    slots: tuple[Slot, ...]
    start: Id
    steps: Annotated[tuple[Step, ...], Field(max_length=200)]
    longest: Annotated[Whole, Field(ge=1, le=60)]
    """No way through the flow has more questions than this."""
    first_result: Budget


# --- inventory.yaml -------------------------------------------------------------------------------------------------

InterestType = Literal["r", "i", "a", "s", "e", "c"]
"""Holland's six interest types: realistic, investigative, artistic, social, enterprising, conventional."""


class Statement(Value):
    """One thing a person may like doing. The id begins with the letter of its interest type: `r-tools`."""

    id: Annotated[str, StringConstraints(pattern=r"^[riasec]-[a-z]+$", max_length=20)]
    texts: Text

    @property
    def type(self) -> str:
        """The letter of the interest type."""
        return self.id[0]


class InventoryFile(Value):
    """`inventory.yaml`: a few statements for those who don't know, one of each interest type at least."""

    source: Source
    statements: tuple[Statement, ...]


# --- fields.yaml ----------------------------------------------------------------------------------------------------


class Interests(Value):
    """How much the work of a field is of each interest type, 1-7 (the scale of O*NET)."""

    r: Annotated[Number, Field(ge=1, le=7)]
    i: Annotated[Number, Field(ge=1, le=7)]
    a: Annotated[Number, Field(ge=1, le=7)]
    s: Annotated[Number, Field(ge=1, le=7)]
    e: Annotated[Number, Field(ge=1, le=7)]
    c: Annotated[Number, Field(ge=1, le=7)]


class StudyField(Value):
    """An area of study or work (koulutusala), and the words people have for it."""

    id: Id
    was: tuple[Id, ...] = ()
    names: Text
    short: Text
    """The name on a button: at most three words."""
    words: Words
    """Everyday words: the field, its places of work, tools and materials."""
    occupations: Words
    """Names of trades and titles, in the basic form."""
    activities: Words
    """What one does there, as people say it: «hoitaa vanhuksia», «korjata autoja»."""
    interests: Interests


class FieldsFile(Value):
    """`fields.yaml`."""

    interests_source: Source
    fields: tuple[StudyField, ...]


# --- routes/*.yaml and kinds.yaml -----------------------------------------------------------------------------------

Check = Literal[
    "school_selects", "finnish_test", "health", "needs_workplace", "fee", "agree_before_start", "integration_plan",
    "services_decide", "coach_decides", "recognition", "credits", "degree", "card", "dates", "own_costs", "tuition_fee",
]  # fmt: skip
"""What must still be asked of a human before it is certain; each has a text `check-NAME`."""

Application = Literal["continuous", "joint", "separate", "employer_first", "services", "workshop", "enrol", "provider"]
"""How one applies; each has a text `apply-NAME`."""

Income = Literal[
    "study_grant", "unemployment_benefit", "travel_allowance", "wage", "wage_subsidy", "integration_benefit",
    "study_leave", "none",
]  # fmt: skip
"""What one lives on meanwhile, usually; each has a text `income-NAME`."""

Cost = Literal["free", "small_fee", "fee", "varies"]
"""What it costs; each has a text `cost-NAME`."""

Mode = Literal["workplace", "day", "evening", "online"]


class Level(Value):
    """Bounds on an ordered slot: from `at_least` to `at_most`, both included."""

    at_least: Id | None = None
    at_most: Id | None = None


class Requires(Value):
    """Hard requirements: who may. A list is the accepted options; what is not named is not required."""

    age: tuple[Id, ...] = ()
    education: tuple[Id, ...] = ()
    situation: tuple[Id, ...] = ()
    unemployed_for: tuple[Id, ...] = ()
    finnish: Level | None = None


class Gives(Value):
    """What one has afterwards. `finnish` and `education` are options of those slots; `qualification` is its name."""

    education: Id | None = None
    finnish: Id | None = None
    qualification: Line | None = None
    titles: tuple[Line, ...] = ()
    permit: Line | None = None
    """A permit or card to work in the trade."""


class Unit(Value):
    """A part of a qualification (tutkinnon osa), with its credits (osp)."""

    names: Text
    credits: Annotated[Whole, Field(ge=1, le=100)]


class Months(Value):
    """How long it usually takes, in months (0 = less than one)."""

    at_least: Annotated[Whole, Field(ge=0, le=120)]
    at_most: Annotated[Whole, Field(ge=0, le=120)]

    @model_validator(mode="after")
    def _in_order(self) -> Months:
        if self.at_most < self.at_least:
            raise PydanticCustomError("months", "`at_most` is less than `at_least`")
        return self


class Money(Value):
    """What it costs, and what one lives on meanwhile."""

    cost: Cost
    income: tuple[Income, ...]


class Route(Sourced):
    """A way to learn: what it is, for whom, what it requires and gives, how one applies, what it costs.

    `for` says in one sentence whom it suits. `places` are municipalities, or `anywhere`. What the route's `kind`
    requires (`kinds.yaml`) is required too, unless the route says otherwise of the same slot.
    """

    id: Id
    was: tuple[Id, ...] = ()
    kind: Kind
    fields: tuple[Id, ...]
    places: tuple[Id, ...]
    provider: Id | None = None
    names: Text
    who: Annotated[Text, Field(alias="for")]
    requires: Requires
    gives: Gives
    modes: tuple[Mode, ...] = ()
    months: Months | None = None
    units: tuple[Unit, ...] = ()
    apply: Application
    money: Money
    special: Flag = False
    """Special needs education: put first for those who want such support, and after the others for the rest."""
    supports: tuple[Id, ...] = ()
    """Options of the slot `support` that it is good for."""
    checks: tuple[Check, ...] = ()
    note: Text | None = None
    """Anything else one should know, in a sentence or two."""


class RoutesFile(Value):
    """`routes/*.yaml`: in any number of files, by place or by provider, as the admins like."""

    routes: tuple[Route, ...]


class KindRules(Sourced):
    """What is true of every route of a kind: who may (`requires`), and whom it suits, by the answers.

    `suits` maps a slot to option -> points, from -3 (hardly) to 3 (made for them). `only_when_known` names slots whose
    answer must be known before such a route is shown (nobody is offered a literacy course for not having said).
    """

    id: Kind
    names: Text
    what: Text
    """What it is, in a sentence."""
    requires: Requires = Requires()
    only_when_known: tuple[Id, ...] = ()
    suits: Annotated[
        Mapping[str, Annotated[Mapping[str, Annotated[Whole, Field(ge=-3, le=3)]], AfterValidator(_freeze), PlainSerializer(_plain)]],
        AfterValidator(_freeze),
        PlainSerializer(_plain),
    ]
    for_employers: Text | None = None
    """What it is for a firm; employers are shown only the kinds that have it."""
    judged_by: tuple[Literal["school", "employer", "coach", "services", "counsellor"], ...]
    """Who decides; the bot never does."""


class KindsFile(Value):
    """`kinds.yaml`: one entry for every kind of route."""

    kinds: tuple[KindRules, ...]


# --- places.yaml ----------------------------------------------------------------------------------------------------


class Place(Value):
    """A municipality. `region` is its guidance region, `employment_area` the authority's: two different things."""

    id: Id
    code: Annotated[str, StringConstraints(pattern=r"^\d{3}$")]
    names: Text
    region: Id | None = None
    employment_area: Id | None = None
    neighbours: tuple[Id, ...] = ()
    also: tuple[Line, ...] = ()
    """What people call it, in any language and spelling: «hml», «Riksu», «Hyvinge»; and its villages and districts."""
    lat: Annotated[Number, Field(ge=59, le=71)]
    lon: Annotated[Number, Field(ge=19, le=32)]


class EmploymentArea(Sourced):
    """A työllisyysalue: who arranges employment services since 1.1.2025."""

    id: Id
    names: Text


class PlacesFile(Value):
    """`places.yaml`."""

    employment_areas: tuple[EmploymentArea, ...]
    places: tuple[Place, ...]


# --- network.yaml ---------------------------------------------------------------------------------------------------


class Organisation(Sourced):
    """A school, an authority or an association. No person's name, number or address is ever here."""

    id: Id
    names: Text
    kind: Literal["provider", "employment_services", "guidance", "association", "development"]
    places: tuple[Id, ...] = ()
    site: Annotated[str, StringConstraints(pattern=r"^https://")] | None = None


class Lead(Value):
    """Which organisation leads a region's network, by period."""

    organisation: Id
    since: Day | None = None
    until: Day | None = None

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Lead:
        if self.since and self.until and self.until < self.since:
            raise PydanticCustomError("lead_dates", "`until` is before `since`")
        return self


class Hours(Value):
    """Working hours: when somebody reads the queue."""

    days: tuple[Weekday, ...]
    opens: Clock
    closes: Clock

    @model_validator(mode="after")
    def _opens_before_it_closes(self) -> Hours:
        if self.closes <= self.opens:
            raise PydanticCustomError("hours", "`closes` is not after `opens`")
        return self


class Region(Sourced):
    """A region of guidance, with its staff group `group:REGION`, roles, rotating lead and working hours."""

    id: Id
    names: Text
    roles: tuple[Role, ...]
    leads: tuple[Lead, ...] = ()
    hours: Hours
    answer_within_hours: Annotated[Whole, Field(ge=1, le=80)]
    """The promise: an answer within this many working hours."""


class Service(Sourced):
    """A service beside the drop-ins, told to those of the right age: Ohjaamo."""

    id: Id
    names: Text
    places: tuple[Id, ...]
    ages: tuple[Id, ...]
    what: Text
    site: Annotated[str, StringConstraints(pattern=r"^https://")] | None = None


class Routing(Value):
    """Who gets a lead: the first rule whose every condition holds.

    `when` maps a slot, or `kind` (of a route that was shown), to the options of which one must be there; a role that the
    region lacks is passed over.
    """

    role: Role
    when: Annotated[Mapping[str, tuple[Id, ...]], AfterValidator(_freeze), PlainSerializer(_plain)] = Field(default_factory=_nothing)


class NetworkFile(Value):
    """`network.yaml`. `fallback_region` gets the leads of those whose place has no region."""

    regions: tuple[Region, ...]
    organisations: tuple[Organisation, ...]
    services: tuple[Service, ...] = ()
    routing: tuple[Routing, ...]
    fallback_region: Id


# --- dropins.yaml ---------------------------------------------------------------------------------------------------


class Rule(Value):
    """When it is held, in the words of RFC 5545.

    `time` is `afternoon` or `morning` while the clock time is not known (12-16, 9-12), else `from`-`to`.
    """

    freq: Literal["weekly"]
    interval: Annotated[Whole, Field(ge=1, le=8)] = 1
    byday: tuple[Weekday, ...]
    time: Annotated[str, StringConstraints(pattern=r"^(morning|afternoon|([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d)$")]
    since: Day | None = None
    until: Day | None = None

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Rule:
        if self.time[0].isdigit() and self.time[6:] <= self.time[:5]:
            raise PydanticCustomError("rule_time", "the session ends before it begins")
        if self.since and self.until and self.until < self.since:
            raise PydanticCustomError("rule_dates", "`until` is before `since`")
        if not self.byday:
            raise PydanticCustomError("rule_days", "name at least one day: MO, TU, WE, TH, FR, SA or SU")
        return self


class Break(Value):
    """Dates without a session: one day, or all from `since` to `until`, with the reason's source."""

    since: Day
    until: Day
    source: Source

    @model_validator(mode="after")
    def _in_order(self) -> Break:
        if self.until < self.since:
            raise PydanticCustomError("break_dates", "`until` is before `since`")
        return self


class DropIn(Sourced):
    """A recurring guidance session with no appointment.

    Closed on Finnish public holidays, Midsummer Eve and Christmas Eve, and in `breaks`; `extra` dates are added.
    """

    id: Id
    was: tuple[Id, ...] = ()
    place: Id
    region: Id
    names: Text
    rule: Rule
    serves: tuple[Id, ...]
    """Regions whose people are told of it, besides its own."""
    venue: Text | None = None
    address: Line | None = None
    lat: Annotated[Number, Field(ge=59, le=71)] | None = None
    lon: Annotated[Number, Field(ge=19, le=32)] | None = None
    hosts: tuple[Id, ...] = ()
    breaks: tuple[Break, ...] = ()
    extra: tuple[Day, ...] = ()
    bring: Text | None = None


class DropInsFile(Value):
    """`dropins.yaml`."""

    dropins: tuple[DropIn, ...]


# --- questions.yaml -------------------------------------------------------------------------------------------------


class Question(Sourced):
    """Something people ask, the ways they ask it, and a true answer. `asks` are whole questions and telling phrases."""

    id: Id
    was: tuple[Id, ...] = ()
    names: Text
    asks: Words
    answers: Text


class QuestionsFile(Value):
    """`questions.yaml`."""

    questions: tuple[Question, ...]


# --- safety.yaml ----------------------------------------------------------------------------------------------------


class Alarm(Value):
    """Words that stop the questionnaire at once. `soft` words only ask how one is."""

    kind: Literal["crisis", "violence", "soft"]
    words: Words


class HelpLine(Sourced):
    """A telephone line. `for` names the kinds of alarm; `languages`, who is answered in which language."""

    id: Id
    kinds: Annotated[tuple[Literal["crisis", "violence", "soft"], ...], Field(alias="for")]
    names: Text
    number: Annotated[str, StringConstraints(pattern=r"^[0-9 ()+-]{3,20}$")]
    open: Text
    languages: tuple[str, ...] = ()
    """Only for people who write in one of these (ISO 639-1); none = for all."""


class SafetyFile(Value):
    """`safety.yaml`."""

    alarms: tuple[Alarm, ...]
    lines: tuple[HelpLine, ...]


# --- words.yaml -----------------------------------------------------------------------------------------------------

Command = Literal[
    "back", "skip", "restart", "stop", "human", "show", "why", "change", "forget", "mydata", "help", "yes", "no",
    "maybe", "hello", "thanks", "fi", "fi-simple", "sv", "en",
]  # fmt: skip
"""What people write to steer the talk; `fi`, `sv`, … ask for that language."""


class OptionWords(Value):
    """Ways to say an option of a slot: «työtön», «jäin ilman duunia», «arbetslös»."""

    slot: Id
    option: Id
    words: Words


class CommandWords(Value):
    """Ways to say a command: «takaisin», «ohita», «haluan puhua ihmisen kanssa»."""

    command: Command
    words: Words


class WordsFile(Value):
    """`words.yaml`: what people write besides fields, places and questions.

    `negations` turn what follows in the clause into a refusal, until a word of `turns` («vaan», «mutta»). `past` marks
    clauses about what was; `wishes`, what is wanted; `elsewhere`, messages about something else than learning
    («varata aika»).
    """

    options: tuple[OptionWords, ...]
    commands: tuple[CommandWords, ...]
    negations: Words
    turns: Words
    past: Words
    wishes: Words
    elsewhere: Words
