"""Answering the clauses of a tender, and correcting what was read of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.actions.planned import Planned
from presales_desk.actions.removal import remove
from presales_desk.errors import NotReviewableError, Term
from presales_desk.planning.bid.answers import clause_findings, title_of
from presales_desk.records.base import Insert, Update
from presales_desk.records.enums import AnswerState, ClauseWeight, Deviation, Severity
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.kind_terms import field_term
from presales_desk.records.tender import TenderClause, TenderMark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.base import Change, Record
    from presales_desk.workspace.workspace import Reader

_CYCLE = (Deviation.NONE, Deviation.POSITIVE, Deviation.NEGATIVE, None)


def change_clauses(
    reader: Reader, changes: Sequence[tuple[str, Mapping[str, Any]]]
) -> Planned[int]:
    """Give clauses new values, as one edit; returns how many.

    A first response makes a clause drafted, an emptied one opens it; one that was reviewed and now
    has an error has to be reviewed again.

    Raises:
        NotReviewableError: A clause with an error was to be marked as reviewed; nothing changes.
        MissingRecordError: A clause is gone.

    """
    ids = tuple(id for id, _ in changes)
    known = {clause.id: clause for clause in reader.find(TenderClause, id=ids)}  # not one by one
    wanted = [(known.get(id) or reader.get(TenderClause, id), fields) for id, fields in changes]
    updates = tuple(_update(clause, fields) for clause, fields in wanted)
    first, fields = wanted[0]
    label = Label("clause.change_several", count=len(wanted))
    if len(wanted) == 1:
        field = field_term(TenderClause, next(iter(fields)))
        label = Label("clause.change", clause=title_of(first), field=field)
    return Planned(label, updates, first.project_id, len(wanted))


def next_deviation(clause: TenderClause) -> Deviation | None:
    """Return what a key press makes of the deviation: as asked, better, worse, not judged."""
    return _CYCLE[(_CYCLE.index(clause.deviation) + 1) % len(_CYCLE)]


def add_clause(reader: Reader, project_id: str, after: str = "") -> Planned[TenderClause]:
    """Add an empty clause behind another one, in its chapter; without one at the end."""
    ranks = [clause.rank for clause in reader.find(TenderClause, project_id=project_id)]
    clause = TenderClause(project_id=project_id, text="", rank=rank_after(ranks))
    if after:
        before = reader.get(TenderClause, after)
        following = min((rank for rank in ranks if rank > before.rank), default=before.rank + 2)
        rank = (before.rank + following) / 2
        clause = clause.but(rank=rank, part=before.part, category=before.category)
    return Planned(Label("clause.new"), (Insert(clause),), project_id, clause)


def delete_clauses(reader: Reader, ids: Sequence[str]) -> Planned[list[Record]]:
    """Delete clauses that are none, with what ties them to others."""
    clauses = [reader.get(TenderClause, id) for id in ids]
    label = Label("clause.delete", clause=title_of(clauses[0]))
    if len(clauses) > 1:
        label = Label("clause.delete_several", count=len(clauses))
    return remove(reader, label, clauses[0].project_id, *clauses)


def change_mark(reader: Reader, mark: TenderMark, meaning: ClauseWeight) -> Planned[int]:
    """Correct what a mark means, and weigh its clauses anew; returns how many changed.

    Clauses of a file with a legend of its own for that mark keep what it says.
    """
    alike = reader.find(TenderMark, project_id=mark.project_id, mark=mark.mark)
    elsewhere = {each.tender_file_id for each in alike if each.id != mark.id}
    clauses = [
        clause
        for clause in reader.find(TenderClause, project_id=mark.project_id, mark=mark.mark)
        if clause.tender_file_id not in elsewhere - {mark.tender_file_id}
        and clause.weight is not meaning
    ]
    changes: list[Change] = [Update(mark, meaning=meaning, corrected=True)]
    changes += [_update(clause, {"weight": meaning}) for clause in clauses]
    label = Label("clause.mark", mark=mark.mark, meaning=Term(f"clause_weight.{meaning}"))
    return Planned(label, tuple(changes), mark.project_id, len(clauses))


def _update(clause: TenderClause, fields: Mapping[str, Any]) -> Update:
    wanted = clause.but(**fields)
    state = _state(wanted, fields)
    if fields.get("state") is AnswerState.REVIEWED and (trouble := _trouble(wanted)):
        raise NotReviewableError(clause=title_of(clause), trouble=Term(f"clause_trouble.{trouble}"))
    return Update(clause, **{**fields, "state": state} if state is not clause.state else fields)


def _state(wanted: TenderClause, fields: Mapping[str, Any]) -> AnswerState:
    if "state" in fields:
        return wanted.state
    if "response" in fields:
        if not wanted.response.strip():
            return AnswerState.OPEN
        if wanted.state is AnswerState.OPEN:
            return AnswerState.DRAFTED
    reviewed = wanted.state is AnswerState.REVIEWED
    return AnswerState.TO_REVIEW if reviewed and _trouble(wanted) else wanted.state


def _trouble(clause: TenderClause) -> str:
    """Return the name of the worst that is wrong with a clause; empty when nothing is an error."""
    errors = (f for f in clause_findings(clause) if f.severity is Severity.ERROR)
    return next((error.key.removeprefix("clause.") for error in errors), "")
