"""What the plan of a project already knows and its summary can take over (method, section 14).

Everything is written in the project's language, for the summary is part of its documents.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.enums import MaterialKind, Result
from presales_desk.records.formats import day, money
from presales_desk.records.messages import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from presales_desk.records.outline import Outline
    from presales_desk.records.project import KeyFact, Milestone, Project
    from presales_desk.records.summary import Attachment, ProjectSummary


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """The records that a summary draws on.

    Attributes:
        summary: As it is; None while nobody wrote one.

    """

    project: Project
    facts: Sequence[KeyFact]
    milestones: Sequence[Milestone]
    outlines: Sequence[Outline]
    attachments: Sequence[Attachment]
    summary: ProjectSummary | None


def offers(sources: Sources) -> Mapping[str, str]:
    """Return texts by the name of the summary's field; only for fields that are still empty."""
    known = {
        "background": sources.project.background,
        "competition": _lines(_competition(sources.facts)),
        "course": _lines(_course(sources)),
        "outcome": _lines(_outcome(sources)),
        "strategy_review": _lines(_strategy(sources.project)),
        "customer_material": _lines(_files(sources, MaterialKind.CUSTOMER)),
        "competitor_material": _lines(_files(sources, MaterialKind.COMPETITOR)),
        "presales_documents": _lines(_documents(sources)),
        "other_material": _lines(_files(sources, MaterialKind.OTHER)),
    }
    return {
        name: text.strip()
        for name, text in known.items()
        if text.strip() and not str(getattr(sources.summary, name, "")).strip()
    }


def _competition(facts: Sequence[KeyFact]) -> Iterable[str]:
    return (fact.answer for fact in facts if fact.item is KeyInfoItem.COMPETITION)


def _course(sources: Sources) -> Iterable[str]:
    """The dates that have passed, in their order."""
    end = sources.project.closed
    passed = [
        (each.day, each.name)
        for each in sources.milestones
        if each.day is not None and (each.done or (end is not None and each.day <= end))
    ]
    language = sources.project.language
    return (f"{day(when, language)} {name}" for when, name in sorted(passed))


def _outcome(sources: Sources) -> Iterable[str]:
    project, summary = sources.project, sources.summary
    if project.result is Result.OPEN:
        return ()
    words = catalogue(project.language)
    values = {
        "result": words.text(f"term.result.{project.result}"),
        "winner": summary.winner if summary else "",
        "our_price": money(summary.our_price, project.language) if summary else "",
        "winning_price": money(summary.winning_price, project.language) if summary else "",
        "closed": day(project.closed, project.language),
    }
    return (
        words.text(f"summary.offer.{key}", value=value) for key, value in values.items() if value
    )


def _strategy(project: Project) -> Iterable[str]:
    if project.position is None:
        return (project.strategy,)
    return (project.strategy, load().name(f"positions.{project.position}", project.language))


def _documents(sources: Sources) -> Iterable[str]:
    language = sources.project.language
    talks = [f"{day(talk.day, language)} {talk.title}" for talk in sources.outlines]
    return (*talks, *_files(sources, MaterialKind.OURS))


def _files(sources: Sources, kind: MaterialKind) -> Iterable[str]:
    return (file.name for file in sources.attachments if file.kind is kind)


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(text.strip() for text in texts if text.strip())
