"""What the plan of a project already knows and its summary can take over (method, section 14).

Everything is written in the project's language, for the summary is part of its documents.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.enums import Landing, MaterialKind, Result
from presales_desk.records.exchange_records import ExchangeRecords
from presales_desk.records.formats import day, money, number, signed
from presales_desk.records.messages import catalogue
from presales_desk.records.result_points import total

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from presales_desk.records.outline import Outline
    from presales_desk.records.people import Todo
    from presales_desk.records.plan import Adjustment, Phase, Showing
    from presales_desk.records.project import KeyFact, Milestone, Project
    from presales_desk.records.summary import Attachment, ProjectSummary, ResultScore


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """The records that a summary draws on.

    Attributes:
        summary: As it is; None while nobody wrote one.
        exchanges: All that was prepared, held and summed up.
        showings: When strengths were brought out, and how they landed.
        strengths: What the strengths are called, by their ids.
        scores: How each side scored in the evaluation.
        adjustments: Of the plan, the oldest first.
        todos: Of the project.

    """

    project: Project
    facts: Sequence[KeyFact]
    milestones: Sequence[Milestone]
    outlines: Sequence[Outline]
    attachments: Sequence[Attachment]
    summary: ProjectSummary | None
    exchanges: ExchangeRecords = field(default_factory=ExchangeRecords)
    showings: Sequence[Showing] = ()
    strengths: Mapping[str, str] = field(default_factory=dict[str, str])
    scores: Sequence[ResultScore] = ()
    phases: Sequence[Phase] = ()
    adjustments: Sequence[Adjustment] = ()
    todos: Sequence[Todo] = ()

    def is_past(self, milestone: Milestone) -> bool:
        """Tell whether a key date was kept, or lies before the end of the project."""
        if milestone.day is None:
            return False
        end = self.project.closed
        return milestone.done or (end is not None and milestone.day <= end)


def offers(sources: Sources) -> Mapping[str, str]:
    """Return texts by the name of the summary's field; only for fields that are still empty."""
    known = {
        "background": sources.project.background,
        "competition": _lines(_competition(sources.facts)),
        "course": _lines(_course(sources)),
        "outcome": _lines(_outcome(sources)),
        "strategy_review": _lines(_strategy(sources.project)),
        "strategy_execution": _lines(_told(sources, "strategy")),
        "strategy_successes": _lines(_told(sources, "gains")),
        "strengths_shown": _lines(_shown(sources)),
        "strategy_failures": _lines(_told(sources, "losses")),
        "weaknesses_shown": _lines(_badly_answered(sources)),
        "lessons": _lines(_told(sources, "lessons")),
        "customer_material": _lines(_files(sources, MaterialKind.CUSTOMER)),
        "competitor_material": _lines(_files(sources, MaterialKind.COMPETITOR)),
        "presales_documents": _lines(_documents(sources)),
        "other_material": _lines(_files(sources, MaterialKind.OTHER)),
        "participants": _participants(sources),
    }
    return {
        name: text.strip()
        for name, text in known.items()
        if text.strip() and not str(getattr(sources.summary, name, "")).strip()
    }


def _competition(facts: Sequence[KeyFact]) -> Iterable[str]:
    return (fact.answer for fact in facts if fact.item is KeyInfoItem.COMPETITION)


def _course(sources: Sources) -> Iterable[str]:
    """The dates that have passed, in their order; an exchange with what it was for."""
    purposes = {each.milestone_id: each.purpose for each in sources.exchanges.exchanges}
    passed = [
        (each.day, each.name, purposes.get(each.id, ""))
        for each in sources.milestones
        if each.day is not None and sources.is_past(each)
    ]
    language = sources.project.language
    colon = catalogue(language).text("summary.offer.colon")
    for when, name, purpose in sorted(passed):
        told = f"{name}{colon}{purpose}" if purpose else name
        yield f"{day(when, language)} {told}"


def _told(sources: Sources, name: str) -> Iterable[str]:
    """What the summaries of the exchanges say in one field, each line behind its exchange."""
    colon = catalogue(sources.project.language).text("summary.offer.colon")
    told = {each.exchange_id: str(getattr(each, name)) for each in sources.exchanges.summaries}
    for exchange in sources.exchanges.exchanges:
        for line in told.get(exchange.id, "").splitlines():
            if line.strip():
                yield f"{exchange.name}{colon}{line.strip()}"


def _shown(sources: Sources) -> Iterable[str]:
    """The strengths that were really brought out, with how they landed."""
    colon = catalogue(sources.project.language).text("summary.offer.colon")
    for showing in sources.showings:
        name = sources.strengths.get(showing.swot_item_id, "")
        if showing.shown is not None and name:
            yield f"{name}{colon}{showing.reaction}" if showing.reaction else name


def _badly_answered(sources: Sources) -> Iterable[str]:
    """The questions whose answers did not convince."""
    return (
        question.text
        for question in sources.exchanges.questions
        if question.landed is Landing.BADLY
    )


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
    told = [
        words.text(f"summary.offer.{key}", value=value) for key, value in values.items() if value
    ]
    points = total(sources.scores)
    if points.margin is not None:
        sums = {"ours": number(points.ours), "theirs": number(points.winner)}
        told.append(words.text("summary.offer.total", **sums, margin=signed(points.margin)))
    return told


def _strategy(project: Project) -> Iterable[str]:
    if project.position is None:
        return (project.strategy,)
    return (project.strategy, load().name(f"positions.{project.position}", project.language))


def _documents(sources: Sources) -> Iterable[str]:
    language = sources.project.language
    talks = [f"{day(talk.day, language)} {talk.title}" for talk in sources.outlines]
    return (*talks, *_files(sources, MaterialKind.OURS))


def _participants(sources: Sources) -> str:
    """Who should meet to sum up: those who led the project and took part in its exchanges."""
    project = sources.project
    joined = [each.colleague for each in sources.exchanges.attendees]
    names = dict.fromkeys(filter(None, (project.sales, project.presales, *joined)))
    return catalogue(project.language).text("summary.offer.comma").join(names)


def _files(sources: Sources, kind: MaterialKind) -> Iterable[str]:
    return (file.name for file in sources.attachments if file.kind is kind)


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(text.strip() for text in texts if text.strip())
