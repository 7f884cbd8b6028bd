"""Making a case card of a project's summary: a draft that tells the case to other customers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.entry_drafts import begin_draft
from presales_desk.actions.find import summary_of
from presales_desk.actions.planned import Planned
from presales_desk.actions.redaction_names import (
    RedactionOptions,
    known_amounts,
    names_to_replace,
    stand_ins,
)
from presales_desk.knowledge.entry import EntryKind
from presales_desk.method.keys import SummaryKey
from presales_desk.planning.amounts import Amounts
from presales_desk.planning.redaction import Redaction
from presales_desk.records.findings import Label
from presales_desk.records.library import EntryDraft
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Project
from presales_desk.records.summary import ProjectSummary
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    from presales_desk.workspace.workspace import Reader

_TOLD = {
    "problem": (SummaryKey.BACKGROUND,),
    "solution": (SummaryKey.STRENGTHS_SHOWN, SummaryKey.STRATEGY_SUCCESSES),
    "result": (SummaryKey.GAINS,),
    "limits": (SummaryKey.WEAKNESSES_SHOWN, SummaryKey.LESSONS),
}
"""The parts of a case, each with the fields of the summary that tell it (method, section 14)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """How a case card speaks of those that it tells of.

    Attributes:
        customer: What the customer is called; their own name where they agreed to that.
        names: Whether people and competitors keep their names.
        amounts: What becomes of amounts of money.

    """

    customer: str
    names: bool = False
    amounts: Amounts = Amounts.RANGE


def unnamed_customer(project: Project) -> str:
    """Return what a customer may be called whose name is not to be told: one of its industry."""
    words = catalogue(project.language)
    if not project.industry:
        return words.text("term.case.customer")
    return words.text("term.case.customer_of", industry=project.industry)


def make_case_card(reader: Reader, project_id: str, naming: Naming) -> Planned[EntryDraft]:
    """Begin a case with what the summary tells; doing it twice goes on with the first draft.

    It is a draft, for a person has to read what other customers will: only publishing it makes it
    an entry, which slides can then use. It keeps the id of the project, by which the project is
    archived: whoever has that entry gets from the case to all that stands behind it.
    """
    project = reader.get(Project, project_id)
    summary = summary_of(reader, project_id) or ProjectSummary(project_id=project_id)
    speech = _Speech(reader, project, naming)
    title = speech.of(project.name)
    for known in reader.find(EntryDraft, kind=EntryKind.CASE.value, title=title, entry_id=""):
        return Planned(Label("summary.case", title=title), (), WORKSPACE, known)
    planned = begin_draft(
        reader,
        EntryKind.CASE,
        project.language,
        {part: speech.of(_text(summary, names)) for part, names in _TOLD.items()},
        title=title,
        customer=naming.customer,
        industry=project.industry,
        result=project.result,
        tags=tuple(speech.of(tag) for tag in summary.tags),
        day=project.closed,
        origins=(project.id,),
    )
    label = Label("summary.case", title=title)
    return Planned(label, planned.changes, WORKSPACE, planned.value)


class _Speech:
    """Tells a text as the naming wants it."""

    def __init__(self, reader: Reader, project: Project, naming: Naming) -> None:
        self._customer = re.compile(re.escape(project.customer.strip()), re.IGNORECASE)
        self._called = naming.customer
        kept = frozenset({project.customer, naming.customer})
        options = RedactionOptions(company=False, amounts=naming.amounts, kept=kept)
        names = [] if naming.names else names_to_replace(reader, (), options)
        self._redaction = Redaction(
            stand_ins(reader.folder, names, keep=True),
            naming.amounts,
            known_amounts(reader),
            project.language,
        )

    def of(self, text: str) -> str:
        told = self._redaction.replaced(text)
        return self._customer.sub(lambda _: self._called, told) if self._customer.pattern else told


def _text(summary: ProjectSummary, names: tuple[SummaryKey, ...]) -> str:
    texts = (str(getattr(summary, name)).strip() for name in names)
    return "\n".join(filter(None, texts))
