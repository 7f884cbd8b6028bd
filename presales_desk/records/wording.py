"""Says in words what a record holds: its kind, its fields, and their values.

Choices are named, money and days formatted, and the ids of other records replaced by their names.
"""

from __future__ import annotations

import datetime as dt
import json
from contextlib import suppress
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from presales_desk import structure
from presales_desk.errors import StructureError
from presales_desk.method import keys, load
from presales_desk.records import enums, formats
from presales_desk.records.bid import Bid, PriceLine, TenderWish
from presales_desk.records.exchange import Exchange, Preparation
from presales_desk.records.kind_terms import kind_name
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.plan import Adjustment, Plan
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.records.questions import OwnQuestion, Question
from presales_desk.records.summary import Attachment, Link, ProjectSummary
from presales_desk.records.tender import TenderFact, TenderFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from presales_desk.records.base import Record

_CHOICES: dict[type[Enum], str] = {
    keys.Stage: "method.stages",
    keys.Importance: "method.importance",
    keys.Position: "method.positions",
    keys.Alliance: "method.strategy_options.alliance",
    keys.Engagement: "method.strategy_options.engagement",
    keys.KeyInfoItem: "method.key_info",
    keys.Section: "method.sections",
    keys.Element: "method.elements",
    keys.Quadrant: "method.swot",
    keys.Move: "method.competitive_moves",
    keys.ProjectQuestion: "method.project_questions",
    keys.DecisionRole: "method.decision_roles",
    keys.ListenerLevel: "method.listener_levels",
    keys.StageModel: "stage_model",
    keys.AdjustmentKind: "adjustment",
    keys.QuestionKind: "method.question_types",
    keys.MovingKind: "method.moving_questions",
    enums.Result: "result",
    enums.Confidence: "confidence",
    enums.MilestoneKind: "milestone",
    enums.SlideKind: "slide_kind",
    enums.ChartType: "chart_type",
    enums.MaterialKind: "material",
    enums.Verdict: "verdict",
    enums.Market: "market",
    enums.Threat: "threat",
    enums.ContactState: "contact_state",
    enums.TripwireKind: "tripwire",
    enums.ExchangeForm: "exchange_form",
    enums.ExchangeState: "exchange_state",
    enums.Landing: "landing",
    enums.LeftoverKind: "leftover_kind",
    enums.FollowUpState: "follow_up_state",
    enums.RehearsalWay: "rehearsal_way",
    enums.TenderFileKind: "tender_file_kind",
    enums.ClauseWeight: "clause_weight",
    enums.ClauseCategory: "clause_category",
    enums.Deviation: "deviation",
    enums.AnswerState: "answer_state",
    enums.ScoreBasis: "score_basis",
    enums.MaterialState: "material_state",
    enums.TenderRuleKind: "tender_rule_kind",
    enums.TableMode: "table_mode",
    enums.TaskType: "task_type",
    enums.TaskState: "task_state",
    enums.LetterKind: "letter_kind",
    enums.WishState: "wish_state",
    enums.QualificationKind: "qualification_kind",
}
"""Where the names of choices stand: in a list of the method, or below a key of the terms."""

_TEXT_KEYS: dict[tuple[type[Record], str], str] = {
    (Project, "language"): "language",
    (Outline, "language"): "language",
    (KeyFact, "question"): "method.key_info",
    (Plan, "basis"): "method.division_basis",
    (Plan, "tasks_done"): "method",
    (Link, "role"): "link_role",
    (Exchange, "information_phase"): "method.information_phases",
    (Exchange, "competition_state"): "method.competition_states",
    (Exchange, "methods"): "method.information_methods",
    (Preparation, "item"): "method",
    (Preparation, "step"): "method.preparation_steps",
    (Question, "trap"): "method.trap_kinds",
    (OwnQuestion, "form"): "method.asking_forms",
    (TenderFile, "language"): "language",
    (TenderFact, "key"): "tender.fact",
    (TenderWish, "lever"): "method.tender_levers",
}
"""Texts that are keys, and what they are keys of."""

_FIELDS: dict[type[Record], str] = {
    Project: "term.project_field",
    Milestone: "term.milestone_field",
    KeyFact: "term.key_fact",
    Attachment: "term.attachment_field",
    Outline: "term.outline_field",
    Slide: "term.slide_field",
    ProjectSummary: "term.summary",
}
"""Where fields have names that the pages use too; the others stand in the group ``field``."""

_BETWEEN = ","  # between the keys of a list that an adjustment keeps
_IN_CURRENCY_OF_TENDER = (Bid, PriceLine)
"""Whose numbers are no yuan for sure: sums in what the tender reckons in, quantities, rates."""
_PERCENT = {"win_percent", "win_before", "win_after", "own", "computed", "sureness"}


class RecordWording:
    """The words of one language for records.

    Args:
        language: ``zh`` or ``en``.
        names: Of other records by their ids, for fields that refer to them.

    """

    def __init__(self, language: str, names: Mapping[str, str] | None = None) -> None:
        self.language = language
        self._names = names or {}
        self._words = catalogue(language)
        self._colon = "：" if language == "zh" else ": "

    def kind(self, kind: type[Record]) -> str:
        """Return what one record of this kind is called, as a heading."""
        word = self._words.text(f"term.kind.{kind_name(kind)}")
        return word[:1].upper() + word[1:]

    def field(self, kind: type[Record], name: str) -> str:
        """Return what a field is called.

        Raises:
            KeyError: It has no name: a bug, or a field that nobody reads.

        """
        for table in (f"field.{kind_name(kind)}", _FIELDS.get(kind, ""), "field.any"):
            if self._words.has(f"{table}.{name}"):
                return self._words.text(f"{table}.{name}")
        return load().name(f"summary.{name}", self.language)

    def value(self, record: Record, name: str) -> str:
        """Return what a field holds; empty for nothing."""
        value = getattr(record, name)
        if isinstance(record, Adjustment):
            if name == "field":
                return self.changed_field(record)
            if name in ("before", "after"):
                return self.decided(record.field, value)
        return self._said(type(record), name, value)

    def lines(self, record: Record, fields: Iterable[str]) -> list[str]:
        """Return those of ``fields`` that hold something, as ``name: value``."""
        return [f"{name}{self._colon}{value}" for name, value in self.rows(record, fields)]

    def rows(self, record: Record, fields: Iterable[str]) -> list[tuple[str, str]]:
        """Return name and value of those of ``fields`` that hold something."""
        return [
            (self.field(type(record), name), value)
            for name in fields
            if (value := self.value(record, name))
        ]

    def title(self, record: Record) -> str:
        """Return the name of one of the records whose names are known.

        Raises:
            KeyError: It is none of them.

        """
        return self._names[record.id]

    @property
    def us(self) -> str:
        """What our own side is called."""
        return self._words.text("field.us")

    def changed_field(self, adjustment: Adjustment) -> str:
        """Return what the field that an adjustment changed is called; empty for the phases."""
        owner = _owner(adjustment.field)
        return "" if owner is None else self.field(owner, adjustment.field)

    def decided(self, field: str, stored: str) -> str:
        """Return what an adjustment keeps of a field of the project or of its plan."""
        owner = _owner(field)
        return stored if owner is None else self._said(owner, field, _typed(owner, field, stored))

    def _said(self, kind: type[Record], name: str, value: Any) -> str:
        if value in (None, "", (), {}):
            return ""
        if isinstance(value, (tuple, list)):
            parts = cast("Iterable[Any]", value)
            return self._words.text("field.join").join(self._said(kind, name, p) for p in parts)
        if isinstance(value, dict):
            return self._mapping(kind, cast("dict[str, Any]", value))
        if (kind, name) in _TEXT_KEYS:
            return self._term(f"{_TEXT_KEYS[kind, name]}.{value}")
        if name.endswith("_id"):
            return self._names.get(value, self._words.text("field.gone"))
        return self._scalar(kind, name, value)

    def _scalar(self, kind: type[Record], name: str, value: Any) -> str:
        if type(value) in _CHOICES:
            return self._term(f"{_CHOICES[type(value)]}.{value}")
        if isinstance(value, bool):
            return self._term(f"verdict.{'yes' if value else 'no'}")
        if isinstance(value, Decimal):
            is_yuan = kind not in _IN_CURRENCY_OF_TENDER
            return formats.money(value, self.language) if is_yuan else formats.number(value)
        if isinstance(value, dt.datetime):
            return f"{formats.day(value, self.language)} {value:%H:%M}"
        if isinstance(value, dt.date):
            return formats.day(value, self.language)
        if isinstance(value, (int, float)):
            return formats.percent(int(value)) if name in _PERCENT else formats.number(value)
        return str(value)

    def _mapping(self, kind: type[Record], value: dict[str, Any]) -> str:
        if kind is Plan:
            known = [key.value for key in keys.Element if key in value]
            said = (f"{self._term(f'method.elements.{key}')} {value[key]}%" for key in known)
            return self._words.text("field.join").join(said)
        return "\n".join(texts_in(value))

    def _term(self, key: str) -> str:
        """Return the name of a choice; its bare key when neither list has it any more."""
        if key.startswith("method."):
            with suppress(KeyError):
                return load().name(key.removeprefix("method."), self.language)
        for full in (f"term.{key}", key):
            if self._words.has(full):
                return self._words.text(full)
        return key.rpartition(".")[2]


def texts_in(value: object) -> list[str]:
    """Return the texts and numbers in nested plain data, in their order, without the empty ones."""
    if isinstance(value, dict):
        value = list(cast("dict[str, object]", value).values())
    if isinstance(value, (list, tuple)):
        return [text for part in cast("Iterable[object]", value) for text in texts_in(part)]
    return [] if value in (None, "") else [str(value)]


def stored_text(value: object) -> str:
    """Return a field's value as an adjustment keeps it: a key, a number or words."""
    plain = structure.plain(value)
    if isinstance(plain, list):
        return _BETWEEN.join(str(key) for key in cast("Iterable[object]", plain))
    if isinstance(plain, dict):
        return json.dumps(plain, ensure_ascii=False) if plain else ""
    return "" if plain is None else str(plain)


def _owner(field: str) -> type[Record] | None:
    """Return whether a field is the plan's or the project's; None when neither has it."""
    return next((kind for kind in (Plan, Project) if field in kind.__dataclass_fields__), None)


def _typed(owner: type[Record], field: str, stored: str) -> Any:
    """Return the value that ``stored_text`` made a text of; the text itself if it is of no type."""
    required = {"name": ""} if owner is Project else {"project_id": ""}
    for parse in (str, _keys, json.loads):
        with suppress(StructureError, ValueError):
            return getattr(structure.read(owner, {**required, field: parse(stored)}), field)
    return stored


def _keys(stored: str) -> list[str]:
    return stored.split(_BETWEEN) if stored else []
