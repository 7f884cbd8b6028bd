"""Writing the summary of a project, and seeing what archiving it would file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from presales_desk.actions.archive import archived_names
from presales_desk.actions.exchanges import TABLES as EXCHANGE_TABLES
from presales_desk.actions.exchanges import read_exchanges
from presales_desk.actions.find import outlines_of, profile, summary_of
from presales_desk.actions.planned import Planned
from presales_desk.actions.result_scores import Evaluation, read_evaluation
from presales_desk.planning.summary import (
    assess_summary,
    field_term,
    filing_findings,
    needs_analysis,
)
from presales_desk.planning.summary_offers import Sources, offers
from presales_desk.planning.summary_phases import phase_findings, told_of_phases
from presales_desk.planning.summary_undone import undone
from presales_desk.records.base import Insert, Record, Update
from presales_desk.records.competition import SwotItem
from presales_desk.records.findings import Label
from presales_desk.records.outline import Outline
from presales_desk.records.people import Todo
from presales_desk.records.plan import Adjustment, Phase, Showing
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.records.summary import Attachment, Profile, ProjectSummary, ResultScore
from presales_desk.records.tender import TenderClause, TenderScore

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from presales_desk.planning.summary import GroupState
    from presales_desk.records.findings import Finding
    from presales_desk.workspace.workspace import Reader

R = TypeVar("R", bound=Record)

TABLES = EXCHANGE_TABLES | frozenset(
    kind.table
    for kind in (
        *(Project, ProjectSummary, Attachment, KeyFact, Milestone, Outline, Profile),
        *(Phase, Showing, SwotItem, Adjustment, Todo),
        *(ResultScore, TenderScore, TenderClause),
    )
)
"""What the state of a summary is read from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryState:
    """All that there is to see of a project's summary.

    Attributes:
        summary: None while nobody wrote one.
        groups: How far each of the six groups is.
        findings: What stands against archiving; empty when it can be done.
        offers: What the plan knows for fields that are still empty, by their names.
        undone: What was planned and not done, as lines for the fields that must explain it.
        evaluation: How each side scored.
        phases: Of the plan, in their order.
        phase_findings: What is missing about them.
        phases_told: What the history tells of phases that nobody described yet, by their ids.
        analysis_due: Whether the importance of the project demands a case analysis; it rests on
            the same fields as the summary.
        files: Names that archiving would file, in their order.
        attachments: Of the project.
        author: Who the archive says wrote it.

    """

    project: Project
    summary: ProjectSummary | None
    groups: Sequence[GroupState]
    findings: Sequence[Finding]
    offers: Mapping[str, str]
    undone: Mapping[str, Sequence[str]]
    evaluation: Evaluation
    phases: Sequence[Phase]
    phase_findings: Sequence[Finding]
    phases_told: Mapping[str, str]
    analysis_due: bool
    files: Sequence[str]
    attachments: Sequence[Attachment]
    author: str


def read_summary(reader: Reader, project_id: str, today: dt.date) -> SummaryState:
    """Return where the summary of a project stands."""
    sources = _sources(reader, project_id)
    project, summary, phases = sources.project, sources.summary, sources.phases
    return SummaryState(
        project=project,
        summary=summary,
        groups=assess_summary(summary, project),
        findings=filing_findings(summary, project),
        offers=offers(sources),
        undone=undone(sources),
        evaluation=read_evaluation(reader, project),
        phases=phases,
        phase_findings=phase_findings(phases, project),
        phases_told=told_of_phases(sources),
        analysis_due=needs_analysis(project.level),
        files=archived_names(reader, project, today),
        attachments=sources.attachments,
        author=profile(reader).user_name or project.presales,
    )


def _sources(reader: Reader, project_id: str) -> Sources:
    def find(kind: type[R]) -> list[R]:
        return reader.find(kind, project_id=project_id)

    return Sources(
        project=reader.get(Project, project_id),
        facts=find(KeyFact),
        milestones=find(Milestone),
        outlines=[outline for outline, _ in outlines_of(reader, project_id)],
        attachments=find(Attachment),
        summary=summary_of(reader, project_id),
        exchanges=read_exchanges(reader, project_id),
        showings=find(Showing),
        strengths={item.id: item.text for item in find(SwotItem)},
        scores=find(ResultScore),
        phases=find(Phase),
        adjustments=sorted(find(Adjustment), key=lambda change: (change.day, change.id)),
        todos=find(Todo),
    )


def change_summary(
    reader: Reader, shown: ProjectSummary, name: str, value: Any
) -> Planned[ProjectSummary]:
    """Give one field of the summary another value; the first value makes the summary.

    Args:
        reader: Of the workspace.
        shown: The summary, or an empty one that is not stored yet.
        name: Of the field.
        value: Its new value.

    """
    label = Label("summary.change", field=field_term(name))
    return _change(reader, shown, label, {name: value})


def take_over(
    reader: Reader, shown: ProjectSummary, texts: Mapping[str, str]
) -> Planned[ProjectSummary]:
    """Take texts from the plan into fields that are empty; what is written stays."""
    stored = summary_of(reader, shown.project_id) or shown
    wanted = {name: text for name, text in texts.items() if not getattr(stored, name).strip()}
    return _change(reader, shown, Label("summary.take_over", count=len(wanted)), wanted)


def append_undone(
    reader: Reader, shown: ProjectSummary, name: str, lines: Sequence[str]
) -> Planned[ProjectSummary]:
    """Write what was not done below what stands in a field already; see ``undone``."""
    stored = summary_of(reader, shown.project_id) or shown
    text = "\n".join(filter(None, (str(getattr(stored, name)).strip(), *lines)))
    label = Label("summary.undone", count=len(lines), field=field_term(name))
    return _change(reader, shown, label, {name: text})


def tell_phases(
    reader: Reader, project_id: str, told: Mapping[str, str]
) -> Planned[Mapping[str, str]]:
    """Write what the history tells into the phases that nobody described yet, as one edit."""
    phases = [phase for phase in reader.find(Phase, project_id=project_id) if phase.id in told]
    changes = tuple(
        Update(phase, executed=told[phase.id]) for phase in phases if not phase.executed.strip()
    )
    return Planned(Label("summary.phases", count=len(changes)), changes, project_id, told)


def _change(
    reader: Reader, shown: ProjectSummary, label: Label, fields: Mapping[str, Any]
) -> Planned[ProjectSummary]:
    stored = summary_of(reader, shown.project_id)
    wanted = (stored or shown).but(**fields)
    if stored is not None:
        change = Update(stored, **fields)
    elif any(fields.values()):
        change = Insert(wanted)
    else:  # an empty place that was left empty is no summary yet
        return Planned(label, (), shown.project_id, wanted)
    return Planned(label, (change,), shown.project_id, wanted)
