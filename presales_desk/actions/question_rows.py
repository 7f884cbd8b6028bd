"""Questions in rows: those of the customer and our own are changed, moved and deleted alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from presales_desk.actions.planned import Planned
from presales_desk.actions.removal import remove
from presales_desk.errors import Term
from presales_desk.records.base import Insert, Update
from presales_desk.records.exchange import Exchange
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after, rank_between
from presales_desk.records.questions import OwnQuestion, Question
from presales_desk.records.room import brief

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.base import Record
    from presales_desk.workspace.workspace import Reader

Q = TypeVar("Q", Question, OwnQuestion)

_ROOM = 40
"""Half-width characters of a question in the name of an edit."""
_SHARED = frozenset({"evidence", "note", "stakeholder_id"})
"""Fields named alike in records of many kinds."""
_GROUPS: dict[type[Record], str] = {Question: "question", OwnQuestion: "own_question"}


def questions_of(reader: Reader, kind: type[Q], exchange_id: str) -> list[Q]:
    """Return the questions for an exchange and those for its project as a whole, in order."""
    exchange = reader.get(Exchange, exchange_id)
    found = reader.find(kind, project_id=exchange.project_id)
    return [each for each in found if each.exchange_id in (None, exchange_id)]


def add_question(
    reader: Reader, kind: type[Q], exchange_id: str, text: str, **fields: Any
) -> Planned[Q]:
    """Write down a question for an exchange, behind those there are."""
    project_id = reader.get(Exchange, exchange_id).project_id
    new = kind(project_id=project_id, exchange_id=exchange_id, text=text, **fields)
    question = new.but(rank=rank_behind(reader, kind, project_id))
    return Planned(_label("new", question), (Insert(question),), project_id, question)


def change_question(question: Q, fields: Mapping[str, Any]) -> Planned[Q]:
    """Give a question new values."""
    wanted = question.but(**fields)
    field = field_term(type(question), next(iter(fields)))
    label = _label("change", question if question.text else wanted, field=field)
    return Planned(label, (Update(question, **fields),), question.project_id, wanted)


def paste_questions(
    reader: Reader,
    kind: type[Q],
    exchange_id: str,
    changed: Sequence[tuple[str, Mapping[str, Any]]],
    new: Sequence[Mapping[str, Any]],
) -> Planned[int]:
    """Write what was pasted, as one edit; rows without a question are passed over.

    Args:
        reader: Of the workspace.
        kind: The customer's questions, or ours.
        exchange_id: For which new ones are.
        changed: New values of known questions, by their ids.
        new: Values of further ones.

    """
    project_id = reader.get(Exchange, exchange_id).project_id
    first = rank_behind(reader, kind, project_id)
    given = {"project_id": project_id, "exchange_id": exchange_id}
    added = [kind(**given, **fields) for fields in new if fields.get("text")]
    changes = (
        *(Update(reader.get(kind, id), **fields) for id, fields in changed),
        *(Insert(each.but(rank=first + number)) for number, each in enumerate(added)),
    )
    label = Label(f"{_GROUPS[kind]}.paste", count=len(changes))
    return Planned(label, changes, project_id, len(changes))


def move_question(reader: Reader, question: Q, step: int) -> Planned[None]:
    """Let a question come one place later (1) or earlier (-1); at the end it stays."""
    kind = type(question)
    shown = [
        each
        for each in reader.find(kind, project_id=question.project_id)
        if each.exchange_id in (None, question.exchange_id)
    ]
    rest = [each for each in shown if each.id != question.id]
    place = [each.id for each in shown].index(question.id) + step
    label = _label("move", question)
    if not 0 <= place <= len(rest):
        return Planned(label, (), question.project_id, None)
    before = rest[place - 1].rank if place else None
    after = rest[place].rank if place < len(rest) else None
    change = Update(question, rank=rank_between(before, after))
    return Planned(label, (change,), question.project_id, None)


def delete_questions(reader: Reader, *gone: Q) -> Planned[list[Record]]:
    """Delete questions; the files that proved an answer stay with the project."""
    first = gone[0]
    label = _label("delete", first)
    if len(gone) > 1:
        label = Label(f"{_GROUPS[type(first)]}.delete_several", count=len(gone))
    return remove(reader, label, first.project_id, *gone)


def rank_behind(reader: Reader, kind: type[Q], project_id: str) -> float:
    """Return the rank behind all questions of a project."""
    return rank_after([each.rank for each in reader.find(kind, project_id=project_id)])


def field_term(kind: type[Question] | type[OwnQuestion], name: str) -> Term:
    """Return the name of a field of a question, for the name of an edit."""
    shared = name in _SHARED or (kind is Question and name == "answer")
    return Term(f"field.any.{name}" if shared else f"field.{_GROUPS[kind]}.{name}")


def _label(key: str, question: Question | OwnQuestion, **values: str) -> Label:
    return Label(f"{_GROUPS[type(question)]}.{key}", text=brief(question.text, _ROOM), **values)
