"""Tables of exchanges, as step 7 of the schema makes them; never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.workspace.tables import create_records

if TYPE_CHECKING:
    from sqlite_utils import Database


def create(db: Database) -> None:
    """Create them, with the drafts, the saved searches and what summaries gain."""
    _create_exchanges(db)
    _create_parts(db)
    _create_questions(db)
    _create_follow_ups(db)
    _create_rehearsals(db)
    _create_library(db)
    _extend_summaries(db)


_OF_EXCHANGE = {"project_id": "projects", "exchange_id": "exchanges"}
_WITH_PERSON = _OF_EXCHANGE | {"stakeholder_id": "stakeholders"}


def _create_exchanges(db: Database) -> None:
    create_records(
        db,
        "exchanges",
        {"project_id": str, "number": int, "name": str, "form": str, "state": str}
        | {"milestone_id": str, "phase_id": str, "outline_id": str, "place": str}
        | {"purpose": str, "slot_minutes": int, "information_phase": str}
        | {"competition_state": str, "conditions": str, "earlier": str, "aspects": str}
        | {"methods": str, "started": str, "ended": str, "note": str, "rank": float},
        nullable={"milestone_id", "phase_id", "outline_id", "slot_minutes", "started", "ended"},
        parents={"project_id": "projects", "milestone_id": "milestones"}
        | {"phase_id": "phases", "outline_id": "outlines"},
    )


def _create_parts(db: Database) -> None:
    """Make the tables of what belongs to one exchange."""
    create_records(
        db,
        "preparations",
        {"project_id": str, "exchange_id": str, "item": str, "step": str, "text": str}
        | {"owner": str, "due": str, "done": str, "note": str, "rank": float},
        nullable={"due", "done"},
        parents=_OF_EXCHANGE,
    )
    create_records(
        db,
        "attendees",
        {"project_id": str, "exchange_id": str, "stakeholder_id": str, "colleague": str}
        | {"part": str, "key_person": int, "expects": str, "present": int, "reaction": str}
        | {"rank": float},
        nullable={"stakeholder_id", "present"},
        parents=_WITH_PERSON,
    )
    create_records(
        db,
        "agenda_items",
        {"project_id": str, "exchange_id": str, "text": str, "minutes": float, "speaker": str}
        | {"started": str, "rank": float},
        nullable={"minutes", "started"},
        parents=_OF_EXCHANGE,
    )
    words = ("strategy", "content", "interests", "answers", "customer_information")
    more = ("competitor_information", "other_information", "documents", "gains", "losses")
    create_records(
        db,
        "exchange_summaries",
        {"project_id": str, "exchange_id": str}
        | dict.fromkeys((*words, *more, "lessons", "advice"), str)
        | {"finished": str},
        nullable={"finished"},
        parents=_OF_EXCHANGE,
    )


def _create_questions(db: Database) -> None:
    create_records(
        db,
        "interests",
        {"project_id": str, "exchange_id": str, "text": str, "stakeholder_id": str}
        | {"slide_id": str, "at": str, "rank": float},
        nullable={"stakeholder_id", "at"},
        parents=_WITH_PERSON,
    )
    create_records(
        db,
        "questions",
        {"project_id": str, "exchange_id": str, "kind": str, "trap": str, "text": str}
        | {"stakeholder_id": str, "asker": str, "answer": str, "evidence": str, "landed": str}
        | {"asked": str, "starred": int, "drilled": int, "note": str, "rank": float},
        nullable={"exchange_id", "kind", "stakeholder_id", "landed", "asked"},
        parents=_WITH_PERSON,
    )
    create_records(
        db,
        "own_questions",
        {"project_id": str, "exchange_id": str, "moving": str, "form": str, "text": str}
        | {"stakeholder_id": str, "purpose": str, "answer": str, "asked": str, "rank": float},
        nullable={"exchange_id", "moving", "stakeholder_id", "asked"},
        parents=_WITH_PERSON,
    )
    create_records(db, "scene_notes", {"scene": str, "title": str, "handling": str, "rank": float})


def _create_follow_ups(db: Database) -> None:
    state = {"state": str, "reason": str, "carried_to": str, "closed": str, "rank": float}
    create_records(
        db,
        "leftovers",
        {"project_id": str, "exchange_id": str, "kind": str, "text": str, "handling": str}
        | {"owner": str, "due": str}
        | state,
        nullable={"due", "closed"},
        parents=_OF_EXCHANGE,
    )
    create_records(
        db,
        "promises",
        {"project_id": str, "exchange_id": str, "text": str, "stakeholder_id": str}
        | {"origin_id": str, "owner": str, "due": str, "made": str}
        | state,
        nullable={"exchange_id", "stakeholder_id", "due", "made", "closed"},
        parents=_WITH_PERSON,
    )


def _create_rehearsals(db: Database) -> None:
    create_records(
        db,
        "rehearsals",
        {"project_id": str, "exchange_id": str, "way": str, "began": str}
        | {"planned_seconds": int, "seconds": str, "slide_seconds": str, "ratings": str}
        | {"questions": int, "finished": int, "note": str},
        parents=_OF_EXCHANGE,
    )
    create_records(
        db,
        "rehearsal_notes",
        {"project_id": str, "rehearsal_id": str, "second": int, "slide_id": str, "text": str},
        parents={"project_id": "projects", "rehearsal_id": "rehearsals"},
    )


def _create_library(db: Database) -> None:
    create_records(db, "saved_searches", {"name": str, "query": str, "filters": str, "rank": float})
    create_records(
        db,
        "entry_drafts",
        {"entry_id": str, "kind": str, "title": str, "customer": str, "industry": str}
        | {"result": str, "competitors": str, "tags": str, "day": str, "language": str}
        | {"sections": str, "rank": float},
        nullable={"result", "day"},
    )


def _extend_summaries(db: Database) -> None:
    create_records(
        db,
        "result_scores",
        {"project_id": str, "name": str, "full": float, "ours": float, "winner": float}
        | {"rank": float},
        nullable={"full", "ours", "winner"},
        parents={"project_id": "projects"},
    )
    for table, column, default in (
        ("summaries", "elements", "[]"),
        ("summaries", "participants", ""),
        ("phases", "executed", ""),
    ):
        db.table(table).add_column(column, str, not_null_default=default)
    db.table("summaries").add_column("meeting", str)
    db.table("phases").add_column("reached", str)
