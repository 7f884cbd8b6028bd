"""Rehearsing a talk and practising answers: what a run took, how it was judged and noted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.actions.removal import remove
from presales_desk.planning.outline import in_order
from presales_desk.planning.run_clock import by_segment, by_slide
from presales_desk.planning.run_plan import QUESTIONS, plan_run
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.enums import RehearsalWay
from presales_desk.records.exchange import Exchange
from presales_desk.records.findings import Label
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.rehearsal import Rehearsal, RehearsalNote
from presales_desk.records.room import brief

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.planning.run_plan import RunPlan
    from presales_desk.records.base import Record
    from presales_desk.records.questions import Question
    from presales_desk.workspace.workspace import Reader

_ROOM = 40


@dataclass(frozen=True, slots=True)
class Talk:
    """What is rehearsed for an exchange.

    Attributes:
        outline: None while the exchange has no talk: the run has segments only.
        slides: In their order, without internal ones.

    """

    exchange: Exchange
    outline: Outline | None
    slides: tuple[Slide, ...]
    plan: RunPlan


def read_talk(reader: Reader, exchange_id: str) -> Talk:
    """Return the talk of an exchange and how it is timed."""
    exchange = reader.get(Exchange, exchange_id)
    outline = next(iter(reader.find(Outline, id=exchange.outline_id or "")), None)
    found = reader.find(Slide, outline_id=outline.id) if outline is not None else []
    slides = tuple(slide for slide in in_order(found) if not slide.internal)
    minutes = exchange.slot_minutes or (outline.slot_minutes if outline is not None else None)
    return Talk(exchange, outline, slides, plan_run(slides, minutes))


def runs_of(reader: Reader, exchange_id: str) -> list[Rehearsal]:
    """Return the rehearsals for an exchange, the oldest first."""
    found = reader.find(Rehearsal, exchange_id=exchange_id)
    return sorted(found, key=lambda run: (run.began, run.id))


def notes_of(reader: Reader, rehearsal_id: str) -> list[RehearsalNote]:
    """Return the notes of a run by their time."""
    found = reader.find(RehearsalNote, rehearsal_id=rehearsal_id)
    return sorted(found, key=lambda note: (note.second, note.id))


def begin_run(talk: Talk, way: RehearsalWay, moment: dt.datetime) -> Planned[Rehearsal]:
    """Begin a run; until it is finished it counts as broken off.

    Args:
        talk: As it is planned now.
        way: Alone, or before colleagues.
        moment: In local time.

    """
    exchange = talk.exchange
    run = Rehearsal(
        project_id=exchange.project_id,
        exchange_id=exchange.id,
        way=way,
        began=moment,
        planned_seconds=round(talk.plan.seconds),
    )
    label = Label("rehearsal.begin", name=exchange.name)
    return Planned(label, (Insert(run),), exchange.project_id, run)


def keep_run(
    reader: Reader, run: Rehearsal, plan: RunPlan, seconds: Sequence[float], *, finished: bool
) -> Planned[Rehearsal]:
    """Store how far a run has come; nothing when it was deleted meanwhile.

    Args:
        reader: Of the workspace.
        run: Which.
        plan: By which it runs.
        seconds: At each stop of the plan.
        finished: False while it goes on, and for a run that is broken off.

    """
    stored = next(iter(reader.find(Rehearsal, id=run.id)), None)
    spent = {key: round(each, 1) for key, each in by_segment(plan, tuple(seconds)).items()}
    shown = {id: round(each, 1) for id, each in by_slide(plan, tuple(seconds)).items()}
    label = Label("rehearsal.run")
    if stored is None:
        return Planned(label, (), run.project_id, run)
    fields = {"seconds": spent, "slide_seconds": shown, "finished": finished}
    return Planned(label, (Update(stored, **fields),), run.project_id, stored.but(**fields))


def rate_run(run: Rehearsal, point: str, rating: int) -> Planned[Rehearsal]:
    """Judge one of the five points from 1 to 5; the same rating again takes it away."""
    ratings = {key: value for key, value in run.ratings.items() if key != point}
    if run.ratings.get(point) != rating:
        ratings[point] = rating
    change = Update(run, ratings=ratings)
    return Planned(Label("rehearsal.rate"), (change,), run.project_id, run.but(ratings=ratings))


def add_note(run: Rehearsal, second: float, slide_id: str, text: str) -> Planned[RehearsalNote]:
    """Note something at a second of a run, while a slide is shown (empty for none)."""
    note = RehearsalNote(
        project_id=run.project_id,
        rehearsal_id=run.id,
        second=int(second),
        slide_id=slide_id,
        text=text,
    )
    label = Label("rehearsal.note", text=brief(text, _ROOM))
    return Planned(label, (Insert(note),), run.project_id, note)


def delete_note(note: RehearsalNote) -> Planned[None]:
    """Take a note back; its run keeps the others."""
    label = Label("rehearsal.delete_note", text=brief(note.text, _ROOM))
    return Planned(label, (Delete(note),), note.project_id, None)


def delete_run(reader: Reader, run: Rehearsal) -> Planned[list[Record]]:
    """Delete a run; what goes with it, its notes, is the value, for the message that tells it."""
    label = Label("rehearsal.delete", day=f"{run.began:%Y-%m-%d %H:%M}")
    return remove(reader, label, run.project_id, run)


def store_drill(
    exchange: Exchange,
    questions: Sequence[Question],
    seconds: float,
    *,
    planned_seconds: int,
    moment: dt.datetime,
) -> Planned[Rehearsal]:
    """Keep a quick-response drill, and count it for each question that was fired.

    Args:
        exchange: For which it was done.
        questions: That were fired.
        seconds: That all answers took.
        planned_seconds: For all answers.
        moment: When it began, in local time.

    """
    run = Rehearsal(
        project_id=exchange.project_id,
        exchange_id=exchange.id,
        way=RehearsalWay.DRILL,
        began=moment,
        planned_seconds=planned_seconds,
        seconds={QUESTIONS: round(seconds, 1)},
        questions=len(questions),
        finished=True,
    )
    counted = (Update(each, drilled=each.drilled + 1) for each in questions)
    label = Label("rehearsal.drill", count=len(questions))
    return Planned(label, (Insert(run), *counted), exchange.project_id, run)
