"""The strategy against what was done: what became of each phase of the plan (method, section 14).

What a phase set out to do stands in the plan; what was done is told here from the plan's history,
in the language of the project.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.enums import Result, Severity
from presales_desk.records.findings import Finding
from presales_desk.records.formats import day
from presales_desk.records.messages import catalogue

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping, Sequence

    from presales_desk.planning.summary_offers import Sources
    from presales_desk.records.findings import Values
    from presales_desk.records.plan import Phase
    from presales_desk.records.project import Project

PAGE = "summary"


def told_of_phases(sources: Sources) -> Mapping[str, str]:
    """Return what the history tells of each phase that nobody described yet, by its id.

    A phase without days, and one in which nothing happened, is left out.
    """
    told = {phase.id: _lines(phase, sources) for phase in sources.phases if not _is_told(phase)}
    return {id: text for id, text in told.items() if text}


def phase_findings(phases: Sequence[Phase], project: Project) -> tuple[Finding, ...]:
    """Return what is missing once the project has ended: what was done, and whether it worked."""
    if project.result is Result.OPEN:
        return ()
    return tuple(found for phase in phases for found in _missing(phase))


def _missing(phase: Phase) -> Iterator[Finding]:
    values: Values = {"name": phase.name}
    if not _is_told(phase):
        key = "summary.phase_untold"
        yield Finding(key, Severity.WARNING, values, phase.id, "executed", PAGE)
    if phase.reached is None:
        key = "summary.phase_unjudged"
        yield Finding(key, Severity.WARNING, values, phase.id, "reached", PAGE)


def _is_told(phase: Phase) -> bool:
    return bool(phase.executed.strip())


def _lines(phase: Phase, sources: Sources) -> str:
    language = sources.project.language
    events = sorted([*_shown(phase, sources), *_dated(phase, sources)])
    return "\n".join(f"{day(when, language)} {what}" for when, what in events)


def _shown(phase: Phase, sources: Sources) -> Iterator[tuple[dt.date, str]]:
    """The strengths that the phase brought out, with how they landed."""
    words = catalogue(sources.project.language)
    for showing in sources.showings:
        name = sources.strengths.get(showing.swot_item_id, "")
        if showing.phase_id == phase.id and showing.shown is not None and name:
            colon = words.text("summary.offer.colon") if showing.reaction else ""
            said = f"{name}{colon}{showing.reaction}"
            yield showing.shown, words.text("summary.offer.shown", what=said)


def _dated(phase: Phase, sources: Sources) -> Iterator[tuple[dt.date, str]]:
    """The key dates that passed in the days of the phase, and how the plan was adjusted then."""
    words = catalogue(sources.project.language)
    colon = words.text("summary.offer.colon")
    purposes = {each.milestone_id: each.purpose for each in sources.exchanges.exchanges}
    for each in sources.milestones:
        if each.day is not None and sources.is_past(each) and _within(phase, each.day):
            purpose = purposes.get(each.id, "")
            yield each.day, f"{each.name}{colon}{purpose}" if purpose else each.name
    for change in sources.adjustments:
        if change.reason and _within(phase, change.day):
            yield change.day, words.text("summary.offer.adjusted", reason=change.reason)


def _within(phase: Phase, when: dt.date) -> bool:
    if phase.start is None or phase.end is None:
        return False
    return phase.start <= when <= phase.end
