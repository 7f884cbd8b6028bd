"""The promise ledger of a project as a Word document: what we promised, who keeps it, by when."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from presales_desk.documents.material import ProjectMaterial, Wording
from presales_desk.documents.word import WordDocument
from presales_desk.records.enums import FollowUpState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.documents.house import Letterhead
    from presales_desk.records.exchange import Exchange
    from presales_desk.records.follow_ups import Promise

_COLUMNS = ("promise", "whom", "made", "owner", "due", "state")
_SHARES = (4.0, 1.3, 2.7, 1.3, 2.7, 1.2)
_ORDER = tuple(FollowUpState)
_LAST = dt.date.max


def promise_ledger(material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime) -> bytes:
    """Return the ledger as .docx: what is open stands first, the most urgent above."""
    words = Wording.of(letterhead)
    title = words.words.text("exchange.promise_title")
    document = WordDocument(letterhead, f"{material.project.name} {title}", running_head=title)
    document.dated(moment)
    document.cover(title, material.project.name, words.project_facts(material.project))
    promises = material.exchanges.promises
    if promises:
        head = [words.words.text(f"exchange.column.promised.{column}") for column in _COLUMNS]
        document.grouped_table(head, _groups(material, words), _SHARES)
    else:
        document.paragraph(words.words.text("exchange.no_promises"), muted=True)
    return document.content()


def _groups(
    material: ProjectMaterial, words: Wording
) -> Iterator[tuple[str, list[tuple[str, ...]]]]:
    for state in _ORDER:
        known = [each for each in material.exchanges.promises if each.state is state]
        known.sort(key=lambda each: (each.due or _LAST, each.rank))
        name = words.words.text(f"term.follow_up_state.{state}")
        yield name, [_row(each, material, words) for each in known]


def made_in(promise: Promise, exchange: Exchange | None, words: Wording) -> str:
    """Return where a promise was made: its exchange, the record in words, or at least the day."""
    told = [exchange.name if exchange is not None else "", promise.source]
    if promise.made is not None and exchange is None:
        told.append(words.day(promise.made.date()))
    return "\n".join(filter(None, told))


def _row(promise: Promise, material: ProjectMaterial, words: Wording) -> tuple[str, ...]:
    people = {person.id: person.name for person in material.plan.stakeholders}
    origin = material.exchanges.exchange(promise.exchange_id or "")
    state = words.words.text(f"term.follow_up_state.{promise.state}")
    return (
        promise.text,
        people.get(promise.stakeholder_id or "", ""),
        made_in(promise, origin, words),
        promise.owner,
        words.day(promise.due) if promise.due is not None else "",
        f"{state}\n{promise.reason}" if promise.reason else state,
    )
