"""The scores of the evaluation: reading them, and taking the items over from the tender."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.bid_records import scored_by, scored_items
from presales_desk.actions.planned import Planned
from presales_desk.planning.result_scores import score_findings
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.summary import ResultScore
from presales_desk.records.tender import TenderClause, TenderScore

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.findings import Finding
    from presales_desk.records.project import Project
    from presales_desk.workspace.workspace import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """How each side scored.

    Attributes:
        scores: In their order.
        findings: What cannot be right about them; about all together when they name no record.
        expected: What we expected before, by the name of the item; only items of the tender.
        untaken: Scoring items of the tender that are not among the scores yet.

    """

    scores: Sequence[ResultScore]
    findings: Sequence[Finding]
    expected: Mapping[str, float]
    untaken: Sequence[TenderScore]


def read_evaluation(reader: Reader, project: Project) -> Evaluation:
    """Return the outcome of the evaluation as far as it is known."""
    scores = reader.find(ResultScore, project_id=project.id)
    asked = reader.find(TenderScore, project_id=project.id)
    known = {score.name for score in scores}
    return Evaluation(
        scores=scores,
        findings=score_findings(scores, project.result),
        expected=_expected(reader, project, asked),
        untaken=[item for item in asked if item.name not in known],
    )


def take_scores(reader: Reader, project: Project) -> Planned[int]:
    """Take the scoring items of the tender over; returns how many.

    What we got stays open: an expectation is no result.
    """
    evaluation = read_evaluation(reader, project)
    first = rank_after([score.rank for score in evaluation.scores])
    changes = tuple(
        Insert(
            ResultScore(
                project_id=project.id, name=item.name, full=item.points, rank=first + number
            )
        )
        for number, item in enumerate(evaluation.untaken)
    )
    label = Label("summary.take_scores", count=len(changes))
    return Planned(label, changes, project.id, len(changes))


def _expected(reader: Reader, project: Project, items: Sequence[TenderScore]) -> dict[str, float]:
    """Return what was expected, by the name of the item.

    Of the thousands of clauses that a tender may have, only those are read that bring points.
    """
    ties = scored_by(reader, project.id)
    ids = tuple({id for tied in ties.values() for id in tied})
    clauses = reader.find(TenderClause, id=ids) if ids else []
    known = scored_items(items, clauses, ties)
    return {item.score.name: item.expected for item in known if item.expected is not None}
