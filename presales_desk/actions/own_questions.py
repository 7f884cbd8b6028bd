"""Our own questions: proposed from what is still open, their answers kept as key facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.exchange_notes import adopt, offers_in
from presales_desk.actions.overview import read_key_info
from presales_desk.actions.planned import Planned
from presales_desk.actions.question_rows import rank_behind
from presales_desk.method import load
from presales_desk.planning.key_info import ItemStatus
from presales_desk.records.base import Insert
from presales_desk.records.exchange import Exchange
from presales_desk.records.findings import Label
from presales_desk.records.people import Stakeholder
from presales_desk.records.project import Project
from presales_desk.records.questions import OwnQuestion

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.planning.notes import Offer
    from presales_desk.workspace.workspace import Reader


def questions_from_gaps(
    reader: Reader, exchange_id: str, today: dt.date
) -> Planned[list[OwnQuestion]]:
    """Take over the method's moving questions about every key item that is still open.

    What stands there in the same words already is not added again. One edit; the value is what
    is new.
    """
    exchange = reader.get(Exchange, exchange_id)
    project = reader.get(Project, exchange.project_id)
    known = {each.text for each in reader.find(OwnQuestion, project_id=project.id)}
    first = rank_behind(reader, OwnQuestion, project.id)
    items = zip(load().key_info, read_key_info(reader, project, today), strict=True)
    new = [
        OwnQuestion(
            project_id=project.id,
            exchange_id=exchange_id,
            moving=moving.kind,
            text=moving.text.of(project.language),
            purpose=item.name.of(project.language),
        )
        for item, state in items
        if state.status is not ItemStatus.CONFIRMED
        for moving in item.moving
        if moving.text.of(project.language) not in known
    ]
    ranked = [each.but(rank=first + number) for number, each in enumerate(new)]
    label = Label("own_question.from_gaps", count=len(ranked))
    return Planned(label, tuple(Insert(each) for each in ranked), project.id, ranked)


def facts_in_answer(reader: Reader, question: OwnQuestion) -> list[Offer]:
    """Return what the answer to a question of ours says about the key questions."""
    return offers_in(reader, question.project_id, question.answer)


def keep_facts(
    reader: Reader, question: OwnQuestion, chosen: Sequence[Offer], today: dt.date
) -> Planned[int]:
    """Make key facts of an answer; their source is who said it, and in which exchange.

    Returns the edit; its value is how many facts are new.
    """
    people = reader.find(Stakeholder, id=question.stakeholder_id or "")
    exchanges = reader.find(Exchange, id=question.exchange_id or "")
    source = " ".join((*(one.name for one in people), *(one.name for one in exchanges)))
    heard = question.asked.date() if question.asked is not None else today
    return adopt(reader, question.project_id, chosen, source=source, heard=heard, confidence=None)
