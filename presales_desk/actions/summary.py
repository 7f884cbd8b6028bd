"""Writing the summary of a project, and seeing what archiving it would file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from presales_desk.actions.archive import archived_names
from presales_desk.actions.exchanges import read_exchanges
from presales_desk.actions.find import outlines_of, profile, summary_of
from presales_desk.actions.planned import Planned
from presales_desk.errors import Term
from presales_desk.planning.summary import assess_summary, filing_findings
from presales_desk.planning.summary_offers import Sources, offers
from presales_desk.records.base import Insert, Update
from presales_desk.records.competition import SwotItem
from presales_desk.records.findings import Label
from presales_desk.records.plan import Showing
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.records.summary import Attachment, ProjectSummary

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from presales_desk.planning.summary import GroupState
    from presales_desk.records.findings import Finding
    from presales_desk.workspace.workspace import Reader

_OWN_FIELDS = frozenset({"winner", "our_price", "winning_price", "tags"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryState:
    """All that there is to see of a project's summary.

    Attributes:
        summary: None while nobody wrote one.
        groups: How far each of the six groups is.
        findings: What stands against archiving; empty when it can be done.
        offers: What the plan knows for fields that are still empty, by their names.
        files: Names that archiving would file, in their order.
        attachments: Of the project.
        author: Who the archive says wrote it.

    """

    project: Project
    summary: ProjectSummary | None
    groups: Sequence[GroupState]
    findings: Sequence[Finding]
    offers: Mapping[str, str]
    files: Sequence[str]
    attachments: Sequence[Attachment]
    author: str


def read_summary(reader: Reader, project_id: str, today: dt.date) -> SummaryState:
    """Return where the summary of a project stands."""
    project = reader.get(Project, project_id)
    summary = summary_of(reader, project_id)
    attachments = reader.find(Attachment, project_id=project_id)
    sources = Sources(
        project=project,
        facts=reader.find(KeyFact, project_id=project_id),
        milestones=reader.find(Milestone, project_id=project_id),
        outlines=[outline for outline, _ in outlines_of(reader, project_id)],
        attachments=attachments,
        summary=summary,
        exchanges=read_exchanges(reader, project_id),
        showings=reader.find(Showing, project_id=project_id),
        strengths={item.id: item.text for item in reader.find(SwotItem, project_id=project_id)},
    )
    return SummaryState(
        project=project,
        summary=summary,
        groups=assess_summary(summary, project),
        findings=filing_findings(summary, project),
        offers=offers(sources),
        files=archived_names(reader, project, today),
        attachments=attachments,
        author=profile(reader).user_name or project.presales,
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
    label = Label("summary.change", field=_field(name))
    return _change(reader, shown, label, {name: value})


def take_over(
    reader: Reader, shown: ProjectSummary, texts: Mapping[str, str]
) -> Planned[ProjectSummary]:
    """Take texts from the plan into fields that are empty; what is written stays."""
    stored = summary_of(reader, shown.project_id) or shown
    wanted = {name: text for name, text in texts.items() if not getattr(stored, name).strip()}
    return _change(reader, shown, Label("summary.take_over", count=len(wanted)), wanted)


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


def _field(name: str) -> Term:
    return Term(f"summary.{name}" if name in _OWN_FIELDS else f"method.summary.{name}")
