"""Letters about a tender: made from the clauses that are unclear; answers go back to these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.documents.letter_fields import FIELDS
from presales_desk.errors import Term
from presales_desk.planning.bid.answers import in_force
from presales_desk.records.base import Insert, Update
from presales_desk.records.bid import BidLetter
from presales_desk.records.enums import LetterKind
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Project
from presales_desk.records.summary import Link
from presales_desk.records.tender import ASKED_IN, TenderClause

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from presales_desk.workspace.workspace import Reader


def unasked(reader: Reader, project_id: str) -> list[TenderClause]:
    """Return the clauses that are unclear, unanswered and in no letter yet."""
    asked = {link.source_id for link in reader.find(Link, project_id=project_id, role=ASKED_IN)}
    clauses = in_force(reader.find(TenderClause, project_id=project_id))
    return [c for c in clauses if c.unclear and not c.buyer_answer and c.id not in asked]


def new_letter(reader: Reader, project_id: str, kind: LetterKind) -> Planned[BidLetter]:
    """Add a letter; one that asks the buyer holds every clause that ``unasked`` returns."""
    words = catalogue(reader.get(Project, project_id).language)
    ranks = [each.rank for each in reader.find(BidLetter, project_id=project_id)]
    title = words.text(f"term.letter_kind.{kind}")
    letter = BidLetter(project_id=project_id, kind=kind, title=title, rank=rank_after(ranks))
    clauses = unasked(reader, project_id) if kind is LetterKind.CLARIFICATION else []
    links = [
        Link(project_id=project_id, source_id=clause.id, target_id=letter.id, role=ASKED_IN)
        for clause in clauses
    ]
    label = Label("bid_letter.new", kind=Term(f"letter_kind.{kind}"), count=len(clauses))
    return Planned(label, tuple(map(Insert, (letter, *links))), project_id, letter)


def asked_clauses(reader: Reader, letter: BidLetter) -> list[TenderClause]:
    """Return the clauses that a letter is about, in the order of the tender."""
    links = reader.find(Link, project_id=letter.project_id, role=ASKED_IN, target_id=letter.id)
    ids = tuple(link.source_id for link in links)
    return reader.find(TenderClause, id=ids) if ids else []


def letter_fields(kind: LetterKind) -> tuple[str, ...]:
    """Return the names of what a person fills in, below ``bid.letter_field``."""
    return FIELDS[kind]


def change_letter(letter: BidLetter, facts: Mapping[str, str]) -> Planned[BidLetter]:
    """Fill in fields of a letter."""
    kept = {**letter.facts, **facts}
    label = Label("bid_letter.fields", title=letter.title)
    return Planned(label, (Update(letter, facts=kept),), letter.project_id, letter.but(facts=kept))


def take_answers(
    reader: Reader, letter: BidLetter, answers: Mapping[str, str], day: dt.date
) -> Planned[int]:
    """Give the clauses what the buyer answered, as one edit; returns how many changed.

    Args:
        reader: Of the workspace.
        letter: That was answered.
        answers: By the id of the clause.
        day: When the answer came; kept if the letter has one already.

    """
    clauses = [
        c
        for c in asked_clauses(reader, letter)
        if answers.get(c.id, c.buyer_answer) != c.buyer_answer
    ]
    changes = [Update(clause, buyer_answer=answers[clause.id]) for clause in clauses]
    if changes and letter.answered is None:
        changes.append(Update(letter, answered=day))
    label = Label("bid_letter.answers", title=letter.title, count=len(clauses))
    return Planned(label, tuple(changes), letter.project_id, len(clauses))
