"""Working on the six key facts: answers, questions of one's own, evidence, and their record."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from presales_desk.actions.planned import Planned
from presales_desk.actions.sample import read_sample
from presales_desk.errors import Term
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.findings import Label
from presales_desk.records.ids import new_id, rank_after
from presales_desk.records.project import KeyFact, Project
from presales_desk.records.summary import EVIDENCE, Attachment, Link

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.method.keys import KeyInfoItem
    from presales_desk.planning.key_info import ItemState, QuestionState
    from presales_desk.workspace.workspace import Edit, Reader

_LONGEST_SHOWN = 60
_LOOKED_THROUGH = 400  # edits; older ones stand in the history of the project


def change_answer(reader: Reader, fact: KeyFact, name: str, value: Any) -> Planned[KeyFact]:
    """Give one field of an answer another value; an answer that is not stored yet becomes so.

    An answer that is new and empty stays unstored: there is nothing to remember.
    """
    stored = next(iter(reader.find(KeyFact, id=fact.id)), None)
    wanted = (stored or fact).but(**{name: value})
    label = _label("change", wanted, field=Term(f"key_fact.{name}"), value=_shown(name, value))
    if stored is not None:
        return Planned(label, (Update(stored, **{name: value}),), fact.project_id, wanted)
    if value in ("", None):
        return Planned(label, (), fact.project_id, wanted)
    wanted = wanted.but(rank=_last_rank(reader, fact.project_id))
    return Planned(label, (Insert(wanted),), fact.project_id, wanted)


def ask_own(reader: Reader, project_id: str, item: KeyInfoItem, question: str) -> Planned[KeyFact]:
    """Add a question of the user's own to an item; it has no answer yet."""
    rank = _last_rank(reader, project_id)
    fact = KeyFact(project_id=project_id, item=item, own_question=question, rank=rank)
    return Planned(_label("own", fact), (Insert(fact),), project_id, fact)


def reword_own(facts: Sequence[KeyFact], question: str) -> Planned[str]:
    """Word a question of the user's own anew, in all the answers it has."""
    label = _label("rename", facts[0].but(own_question=question))
    changes = tuple(Update(fact, own_question=question) for fact in facts)
    return Planned(label, changes, facts[0].project_id, question)


def delete_answer(reader: Reader, fact: KeyFact) -> Planned[KeyFact]:
    """Delete one answer; files that proved it stay with the project."""
    links = reader.find(Link, source_id=fact.id)
    label = _label("delete", fact, value=_shown("answer", fact.answer))
    changes = (*(Delete(link) for link in links), Delete(fact))
    return Planned(label, changes, fact.project_id, fact)


def fill_key_info(reader: Reader, project_id: str, today: dt.date | None = None) -> Planned[int]:
    """Fill the key facts with those of the sample, in the project's language, as one edit.

    They were heard in the weeks before ``today``; None leaves their days as they are written.
    """
    project = reader.get(Project, project_id)
    facts = read_sample(project.language, today).facts
    changes = tuple(Insert(fact.but(id=new_id(), project_id=project_id)) for fact in facts)
    return Planned(Label("key_fact.fill", count=len(facts)), changes, project_id, len(facts))


def evidence_files(reader: Reader, project_id: str) -> Mapping[str, list[Attachment]]:
    """Return the files that prove answers, by the id of the answer."""
    files = {file.id: file for file in reader.find(Attachment, project_id=project_id)}
    proof: dict[str, list[Attachment]] = {}
    for link in reader.find(Link, project_id=project_id, role=EVIDENCE):
        if link.target_id in files:
            proof.setdefault(link.source_id, []).append(files[link.target_id])
    return proof


def item_history(reader: Reader, project_id: str, state: ItemState, limit: int = 20) -> list[Edit]:
    """Return the newest edits of the answers to one item, deleted ones included."""
    ids = {fact.id for question in state.questions for fact in question.facts}
    newest = reader.history(project_id, _LOOKED_THROUGH)
    return [
        edit for edit in newest if edit.label.values.get("item") == state.item or edit.ids & ids
    ][:limit]


def empty_answer(project_id: str, item: KeyInfoItem, question: QuestionState) -> KeyFact:
    """Return an answer to a question that is not stored until something is known."""
    return KeyFact(
        project_id=project_id, item=item, question=question.key, own_question=question.own
    )


def _label(key: str, fact: KeyFact, **values: str | int) -> Label:
    question = Term(f"method.key_info.{fact.question}") if fact.question else fact.own_question
    return Label(f"key_fact.{key}", question=question, item=fact.item.value, **values)


def _shown(name: str, value: object) -> str:
    """How the record of an item shows a value: short, and in the reader's language."""
    if isinstance(value, StrEnum):
        return Term(f"{name}.{value}")
    if isinstance(value, dt.date):
        return value.isoformat()
    line = " ".join(str(value or "").split())
    return line if len(line) <= _LONGEST_SHOWN else f"{line[:_LONGEST_SHOWN]}…"


def _last_rank(reader: Reader, project_id: str) -> float:
    return rank_after([fact.rank for fact in reader.find(KeyFact, project_id=project_id)])
