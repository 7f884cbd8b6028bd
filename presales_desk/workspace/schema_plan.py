"""Tables of the planner, as step 5 of the schema makes them; never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.workspace.tables import create_records

if TYPE_CHECKING:
    from sqlite_utils import Database

_EVIDENCE = {"source": str, "heard": str, "confidence": str}


def create(db: Database) -> None:
    """Create them: competition, people, plays, plans, the schedule, the course."""
    _create_competition(db)
    _create_people(db)
    _create_plays(db)
    _create_plans(db)
    _create_schedule(db)
    _create_course(db)


def _create_competition(db: Database) -> None:
    create_records(
        db,
        "competitors",
        {"project_id": str, "name": str, "letter": str, "kind": str, "threat": str}
        | {"relation": str, "price_intent": str, "price": str, "answer": str}
        | _EVIDENCE
        | {"note": str, "rank": float},
        nullable={"threat", "price", "heard", "confidence"},
        parents={"project_id": "projects"},
    )
    create_records(
        db,
        "scores",
        {"project_id": str, "competitor_id": str, "element": str, "score": float}
        | {"evidence": str}
        | _EVIDENCE
        | {"they_say": str, "move": str, "we_say": str},
        nullable={"competitor_id", "score", "heard", "confidence", "move"},
        parents={"project_id": "projects", "competitor_id": "competitors"},
    )


def _create_people(db: Database) -> None:
    words = ("knowledge", "needs", "excitement", "doubts", "answer")
    create_records(
        db,
        "stakeholders",
        {"project_id": str, "name": str, "unit": str, "title": str, "level": str, "roles": str}
        | {"stance": int, "target_stance": int, "influence": int}
        | dict.fromkeys(words, str)
        | {"competitor_id": str, "phone": str, "email": str}
        | _EVIDENCE
        | {"note": str, "rank": float},
        nullable={"level", "stance", "target_stance", "influence", "competitor_id"}
        | {"heard", "confidence"},
        parents={"project_id": "projects", "competitor_id": "competitors"},
    )
    create_records(
        db,
        "contacts",
        {"project_id": str, "stakeholder_id": str, "purpose": str, "way": str, "owner": str}
        | {"day": str, "state": str, "outcome": str, "rank": float},
        nullable={"day"},
        parents={"project_id": "projects", "stakeholder_id": "stakeholders"},
    )
    contact_data = ("duty", "department", "phone", "email")
    create_records(
        db, "colleagues", {"name": str} | dict.fromkeys(contact_data, str) | {"rank": float}
    )


def _create_plays(db: Database) -> None:
    create_records(
        db,
        "swot_items",
        {"project_id": str, "quadrant": str, "text": str, "weight": int, "element": str}
        | {"competitor_id": str, "evidence": str, "source": str, "heard": str, "rank": float},
        nullable={"element", "competitor_id", "heard"},
        parents={"project_id": "projects", "competitor_id": "competitors"},
    )
    create_records(
        db,
        "plays",
        {"project_id": str, "move": str, "text": str, "element": str, "rank": float},
        nullable={"element"},
        parents={"project_id": "projects"},
    )


def _create_plans(db: Database) -> None:
    create_records(
        db,
        "plans",
        {"project_id": str, "margin": str, "market": str, "our_price": str, "alliance": str}
        | {"engagement": str, "partner": str, "overruled": str, "basis": str, "weights": str}
        | {"focus": str, "stage_model": str, "tasks_done": str},
        nullable={"margin", "market", "our_price", "alliance", "engagement"},
        parents={"project_id": "projects"},
    )
    create_records(
        db,
        "judgements",
        {"project_id": str, "competitor_id": str, "question": str, "verdict": str}
        | {"evidence": str}
        | _EVIDENCE,
        nullable={"competitor_id", "verdict", "heard", "confidence"},
        parents={"project_id": "projects", "competitor_id": "competitors"},
    )


def _create_schedule(db: Database) -> None:
    words = ("focus", "purpose", "audience", "content", "strengths", "goal")
    create_records(
        db,
        "phases",
        {"project_id": str, "name": str, "start": str, "end": str}
        | dict.fromkeys(words, str)
        | {"rank": float},
        nullable={"start", "end"},
        parents={"project_id": "projects"},
    )
    create_records(
        db,
        "showings",
        {"project_id": str, "swot_item_id": str, "phase_id": str, "shown": str, "reaction": str},
        nullable={"shown"},
        parents={"project_id": "projects", "swot_item_id": "swot_items", "phase_id": "phases"},
    )
    create_records(
        db,
        "tripwires",
        {"project_id": str, "kind": str, "day": str, "amount": str, "stakeholder_id": str}
        | {"competitor_id": str, "words": str, "pulled": int, "action": str, "rank": float},
        nullable={"day", "amount", "stakeholder_id", "competitor_id"},
        parents={"project_id": "projects", "stakeholder_id": "stakeholders"}
        | {"competitor_id": "competitors"},
    )


def _create_course(db: Database) -> None:
    create_records(
        db,
        "adjustments",
        {"project_id": str, "kind": str, "day": str, "field": str, "before": str, "after": str}
        | {"reason": str, "decided_by": str, "win_before": int, "win_after": int},
        nullable={"win_before", "win_after"},
        parents={"project_id": "projects"},
    )
    create_records(
        db,
        "win_estimates",
        {"project_id": str, "day": str, "own": int, "computed": int, "sureness": int},
        nullable={"own"},
        parents={"project_id": "projects"},
    )
    create_records(
        db,
        "silences",
        {"project_id": str, "rule": str, "record_id": str, "reason": str, "day": str},
        nullable={"day"},
        parents={"project_id": "projects"},
    )
    create_records(
        db,
        "todos",
        {"project_id": str, "text": str, "owner": str, "due": str, "finished": str}
        | {"note": str, "rule": str, "record_id": str, "page": str, "rank": float},
        nullable={"project_id", "due", "finished"},
        parents={"project_id": "projects"},
    )
