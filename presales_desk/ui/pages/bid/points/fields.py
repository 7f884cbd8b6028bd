"""The columns of the tables of what the tender says."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from presales_desk.actions.tender_points import fact_proof
from presales_desk.records.currencies import Currency, is_sum
from presales_desk.records.enums import ClauseWeight, MaterialState, ScoreBasis, TenderRuleKind
from presales_desk.records.formats import currency_name, money
from presales_desk.ui.models.field import Choice, Editor, Field, choices_of
from presales_desk.ui.words import language, translate, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.planning.bid.scored import ItemRisk
    from presales_desk.records.tender import TenderFact, TenderMark, TenderScore

_WEIGHTS = {ClauseWeight.MANDATORY: "amber", ClauseWeight.IMPORTANT: "primary"}
_STATES = {
    MaterialState.MISSING: "danger",
    MaterialState.ASKED: "warning",
    MaterialState.THERE: "success",
    MaterialState.SEALED: "success",
}
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_RULES = {TenderRuleKind.REJECTION: "danger", TenderRuleKind.TRAP: "warning"}


def fact_fields(currency: Callable[[], Currency]) -> tuple[Field, ...]:
    """Return the columns of the facts; ``currency`` gives what their sums are in."""

    def value(fact: TenderFact) -> str:
        return shown_value(fact.key, fact.value, currency())

    return (
        _field("tender_fact", "key", width=152, read_only=True, derive=_fact_name),
        _field("tender_fact", "value", width=240, derive=value),
        _field("tender_fact", "text", width=0, read_only=True, derive=_fact_proof),
        _page("tender_fact"),
    )


def mark_fields(count: Callable[[TenderMark], int]) -> tuple[Field, ...]:
    """Return the columns of the legend; ``count`` gives how many clauses carry a mark."""
    clauses = translate("PointsTab", "Clauses")
    meanings = choices_of(ClauseWeight, "clause_weight", _WEIGHTS)
    return (
        _field("tender_mark", "mark", width=140, read_only=True),
        _field(
            "tender_mark", "meaning", Editor.CHOICE, width=140, choices=meanings, optional=False
        ),
        _told("clauses", clauses, Editor.INTEGER, 66, count),
        _field("tender_mark", "text", width=0, read_only=True),
        _page("tender_mark"),
    )


def score_fields(risk_of: Callable[[TenderScore], ItemRisk | None]) -> tuple[Field, ...]:
    """Return the columns of the scoring table; ``risk_of`` gives what is at risk in an item."""

    def clauses(score: TenderScore) -> int | None:
        found = risk_of(score)
        return len(found.clauses) or None if found else None

    def at_risk(score: TenderScore) -> float | None:
        found = risk_of(score)
        return round(found.at_risk, 1) if found and found.clauses else None

    is_zh = language() == "zh"
    basis = choices_of(ScoreBasis, "score_basis", none=True)
    return (
        _field("tender_score", "section", width=84, gives_way=True),
        _field(
            "tender_score", "name", Editor.LONG_TEXT, width=122 if is_zh else 180, optional=False
        ),
        _field("tender_score", "points", Editor.NUMBER, width=58),
        _field("tender_score", "criteria", Editor.LONG_TEXT, width=0),
        _field("tender_score", "basis", Editor.CHOICE, width=70, choices=basis),
        _told("clauses", translate("PointsTab", "Clauses"), Editor.INTEGER, 66, clauses),
        _told("at_risk", translate("PointsTab", "At risk"), Editor.NUMBER, 64, at_risk),
        _field("tender_score", "expected", Editor.NUMBER, width=78),
        _field("tender_score", "rival", Editor.NUMBER, width=80),
        _field("tender_score", "evidence_page", width=112),
        _page("tender_score"),
    )


def document_fields() -> tuple[Field, ...]:
    """Return the columns of the documents to hand in."""
    states = choices_of(MaterialState, "material_state", _STATES)
    return (
        _field("tender_document", "number", width=88 if language() == "zh" else 116),
        _field("tender_document", "name", width=0, optional=False),
        _field("tender_document", "required", Editor.CHOICE, width=84, choices=_required()),
        _field("tender_document", "owner", width=84),
        _field("tender_document", "due", Editor.DATE, width=104),
        _field("tender_document", "state", Editor.CHOICE, width=96, choices=states, optional=False),
        _field("tender_document", "page_in_bid", width=104),
        _field("tender_document", "columns", Editor.WORDS, width=110),
        _page("tender_document"),
    )


def rule_fields() -> tuple[Field, ...]:
    """Return the columns of rules and traps."""
    kinds = choices_of(TenderRuleKind, "tender_rule_kind", _RULES)
    looked_at = translate("PointsTab", "Checked")
    return (
        Field(
            name="checked",
            heading=looked_at,
            editor=Editor.CHECK,
            width=72,
            derive=lambda rule: rule.checked is not None,
        ),
        Field(
            name="kind",
            heading=translate("PointsTab", "Kind"),
            editor=Editor.CHOICE,
            choices=kinds,
            width=104,
            read_only=True,
        ),
        _field("tender_rule", "text", Editor.LONG_TEXT, width=0, read_only=True),
        _page("tender_rule"),
    )


def _told(
    name: str, heading: str, editor: Editor, width: int, derive: Callable[[Any], Any]
) -> Field:
    return Field(
        name=name,
        heading=heading,
        editor=editor,
        width=width,
        read_only=True,
        derive=derive,
        gives_way=True,
    )


def _page(kind: str) -> Field:
    """Return the column of the page, which only PDF files tell."""
    return _field(kind, "page", Editor.INTEGER, width=56, read_only=True, gives_way=True)


def _fact_proof(fact: TenderFact) -> str:
    return fact_proof(fact, words())


def _fact_name(fact: TenderFact) -> str:
    return fact_name(fact.key)


def fact_name(key: str) -> str:
    """Return what a fact is called; of a sum, whose unit is shown with it, without that of yuan."""
    return words().text(f"tender.fact.{key.removesuffix('_cny') if is_sum(key) else key}")


def shown_value(key: str, value: str, currency: Currency) -> str:
    """Return the value of a fact as people read it.

    Sums have their unit, currencies their name, and moments a space before the time.
    """
    if is_sum(key) and _PLAIN.fullmatch(value):
        return money(Decimal(value), language(), currency)
    if key == "currency" and value in Currency.__members__:
        return currency_name(Currency(value), language())
    is_moment = len(value) > 10 and value[10:11] == "T"
    return value.replace("T", " ", 1) if is_moment else value


def _required() -> tuple[Choice, ...]:
    return tuple(
        Choice(value, words().text(f"bid.required.{name}"))
        for value, name in ((None, "unsaid"), (True, "yes"), (False, "no"))
    )


def _field(kind: str, name: str, editor: Editor = Editor.TEXT, **options: Any) -> Field:
    catalogue = words()
    own = f"field.{kind}.{name}"
    heading = catalogue.text(own if catalogue.has(own) else f"field.any.{name}")
    return Field(name=name, heading=heading, editor=editor, **options)
