"""What was planned and not done, for the fields of the summary that have to explain it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method.keys import SummaryKey
from presales_desk.planning.follow_ups import is_open
from presales_desk.records.enums import LeftoverKind, Result, Verdict
from presales_desk.records.messages import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from presales_desk.planning.summary_offers import Sources


def undone(sources: Sources) -> Mapping[str, Sequence[str]]:
    """Return lines by the field of the summary, without those that stand there already.

    Phases and strengths belong to what failed of the strategy, tasks and promises to the lessons.
    While the project is under way, much of that is still to be done: then only the phases count
    that somebody judged.
    """
    known = {
        SummaryKey.STRATEGY_FAILURES: [*_phases(sources), *_strengths(sources)],
        SummaryKey.LESSONS: [*_todos(sources), *_follow_ups(sources)],
    }
    left = {name: _unwritten(lines, name, sources) for name, lines in known.items()}
    return {name.value: lines for name, lines in left.items() if lines}


def _unwritten(lines: Sequence[str], name: SummaryKey, sources: Sources) -> tuple[str, ...]:
    written = str(getattr(sources.summary, name, "")).splitlines()
    return tuple(line for line in dict.fromkeys(lines) if line not in written)


def _phases(sources: Sources) -> Iterator[str]:
    for phase in sources.phases:
        if phase.reached is Verdict.NO:
            goal = _one_line(phase.goal or phase.purpose or phase.focus)
            yield _say(sources, "phase", phase.name, _one_line(phase.executed) or goal)


def _strengths(sources: Sources) -> Iterator[str]:
    """The strengths that were to be brought out and never were."""
    if _has_ended(sources):
        shown = {each.swot_item_id for each in sources.showings if each.shown is not None}
        for showing in sources.showings:
            name = sources.strengths.get(showing.swot_item_id, "")
            if name and showing.swot_item_id not in shown:
                yield _say(sources, "strength", name)


def _todos(sources: Sources) -> Iterator[str]:
    if _has_ended(sources):
        for todo in sources.todos:
            if todo.finished is None:
                yield _say(sources, "todo", todo.text, todo.owner)


def _follow_ups(sources: Sources) -> Iterator[str]:
    """The promises that were not kept, and the issues that nobody dealt with."""
    if _has_ended(sources):
        left = [each for each in sources.exchanges.leftovers if each.kind is LeftoverKind.ISSUE]
        kinds = {"promise": sources.exchanges.promises, "leftover": left}
        for key, items in kinds.items():
            for item in items:
                if is_open(item):
                    yield _say(sources, key, item.text, item.owner)


def _say(sources: Sources, key: str, what: str, detail: str = "") -> str:
    words = catalogue(sources.project.language)
    said = words.text(f"summary.undone.{key}", what=_one_line(what))
    return said + (words.text("summary.undone.detail", detail=detail) if detail else "")


def _has_ended(sources: Sources) -> bool:
    return sources.project.result is not Result.OPEN


def _one_line(text: str) -> str:
    return " ".join(text.split())
