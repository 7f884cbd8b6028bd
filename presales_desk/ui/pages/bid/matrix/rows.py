"""Which clauses the matrix shows, in which groups, with the head of each group as a row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.planning.bid.answers import chapter_of, is_answered, needs_proof, risk_of
from presales_desk.records.enums import ClauseWeight, Deviation
from presales_desk.records.tender import TenderClause
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

HEAD = "head:"
"""Begins the id of a head, so that it is no clause's."""
_BELOW = " / "
"""Between the headings above a clause."""


class Filter(StrEnum):
    """Which clauses are looked at."""

    ALL = "all"
    MANDATORY = "mandatory"
    NO_PROOF = "no_proof"
    WORSE = "worse"
    OPEN = "open"
    CHANGED = "changed"
    MINE = "mine"


class Grouping(StrEnum):
    """What clauses that stand together have in common."""

    CHAPTER = "chapter"
    SECTION = "section"
    OWNER = "owner"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupHead(TenderClause):
    """The row above a group: looks like a clause to the table, and is none.

    Attributes:
        count, marked: Clauses below it, and how many of them are mandatory.
        folded: Whether they are hidden.
        at_risk: Points that the answers to them can cost as they are.

    """

    count: int = 0
    marked: int = 0
    folded: bool = False
    at_risk: float = 0.0


def passes(clause: TenderClause, wanted: Filter, me: str) -> bool:
    """Tell whether a clause is one of those that are looked at.

    Args:
        clause: The clause.
        wanted: Which are looked at.
        me: Name of the user; nothing is theirs while it is empty.

    """
    match wanted:
        case Filter.MANDATORY:
            return clause.weight is ClauseWeight.MANDATORY
        case Filter.NO_PROOF:
            return not clause.evidence.strip() and needs_proof(clause)
        case Filter.WORSE:
            return clause.deviation is Deviation.NEGATIVE
        case Filter.OPEN:
            return not is_answered(clause)
        case Filter.CHANGED:
            return bool(clause.before) or clause.withdrawn
        case Filter.MINE:
            return bool(me) and me in clause.owner
        case Filter.ALL:
            return True


def holds(clause: TenderClause, text: str) -> bool:
    """Tell whether a clause says ``text``, which is in small letters, anywhere."""
    said = (clause.number, clause.text, clause.response, clause.evidence, clause.owner)
    return any(text in each.casefold() for each in said)


def arranged(
    clauses: Iterable[TenderClause],
    grouping: Grouping,
    folded: Collection[str],
    weights: Mapping[str, float] | None = None,
) -> list[TenderClause]:
    """Return the rows: each group's head, and below it, unless it is folded, its clauses.

    ``weights`` says what clauses cost that do not say it themselves, by their ids.
    """
    groups: dict[str, list[TenderClause]] = {}
    for clause in clauses:
        groups.setdefault(_group_of(clause, grouping), []).append(clause)
    rows: list[TenderClause] = []
    for name, group in groups.items():
        head = _head(name, group, grouping, folded).but(at_risk=_at_risk(group, weights or {}))
        rows.append(head)
        if not head.folded:
            rows += group
    return rows


def head_id(clause: TenderClause, grouping: Grouping) -> str:
    """Return the id of the head above a clause."""
    return f"{HEAD}{grouping}:{_group_of(clause, grouping)}"


def _head(
    name: str, group: Sequence[TenderClause], grouping: Grouping, folded: Collection[str]
) -> GroupHead:
    id = f"{HEAD}{grouping}:{name}"
    return GroupHead(
        id=id,
        project_id=group[0].project_id,
        text=_name(name, grouping),
        count=len(group),
        marked=sum(clause.weight is ClauseWeight.MANDATORY for clause in group),
        folded=id in folded,
    )


def _at_risk(group: Sequence[TenderClause], weights: Mapping[str, float]) -> float:
    """Return the points at risk; most clauses cost none, and are not looked at any closer."""
    costing = [each for each in group if each.points is not None or each.id in weights]
    return risk_of(costing, weights).points


def _group_of(clause: TenderClause, grouping: Grouping) -> str:
    match grouping:
        case Grouping.CHAPTER:
            return chapter_of(clause)
        case Grouping.SECTION:
            return clause.part
        case Grouping.OWNER:
            return clause.owner
        case Grouping.CATEGORY:
            return clause.category.value


def _name(name: str, grouping: Grouping) -> str:
    if grouping is Grouping.CATEGORY:
        return term(f"clause_category.{name}")
    if grouping is Grouping.SECTION:
        name = _BELOW.join(name.split(_BELOW)[-2:])  # the rest is far above
    nobody = translate("MatrixRows", "Nobody yet")
    nowhere = translate("MatrixRows", "Without a chapter")
    return name or (nobody if grouping is Grouping.OWNER else nowhere)
