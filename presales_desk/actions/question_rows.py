"""The questions of an exchange: those of the customer, and ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from presales_desk.records.exchange import Exchange
from presales_desk.records.ids import rank_after
from presales_desk.records.questions import OwnQuestion, Question

if TYPE_CHECKING:
    from presales_desk.workspace.workspace import Reader

Q = TypeVar("Q", Question, OwnQuestion)


def questions_of(reader: Reader, kind: type[Q], exchange_id: str) -> list[Q]:
    """Return the questions for an exchange and those for its project as a whole, in order."""
    exchange = reader.get(Exchange, exchange_id)
    found = reader.find(kind, project_id=exchange.project_id)
    return [each for each in found if each.exchange_id in (None, exchange_id)]


def rank_behind(reader: Reader, kind: type[Q], project_id: str) -> float:
    """Return the rank behind all questions of a project."""
    return rank_after([each.rank for each in reader.find(kind, project_id=project_id)])
