"""What a person accepted as it is: looked at later, and taken back."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.deck_check import RULE
from presales_desk.actions.planned import Planned
from presales_desk.deck.checking.finding import Problem
from presales_desk.records.base import Delete
from presales_desk.records.findings import Label
from presales_desk.records.plan import Silence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.actions.talk_findings import Checked
    from presales_desk.records.findings import Finding
    from presales_desk.records.outline import Outline, Slide
    from presales_desk.workspace.workspace import Reader

_Matter = tuple[str, str]
"""The record that something was accepted on, and under what name."""
_NUMBER = re.compile(r"P([1-8])\.")


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Something a person accepted as it is on a slide, or in the talk as a whole.

    Attributes:
        silences: The records that say so; more than one when it was accepted twice.
        findings: What they keep away now; empty when nothing of the kind is found any more.
        problem: Under which of the eight it falls.

    """

    silences: tuple[Silence, ...]
    findings: tuple[Finding, ...]
    problem: Problem

    @property
    def record_id(self) -> str:
        """The slide or the outline."""
        return self.silences[0].record_id


def acceptances(
    reader: Reader,
    outline: Outline,
    slides: Sequence[Slide],
    kept_away: Iterable[Checked],
    noticed: Iterable[Checked] = (),
) -> list[Acceptance]:
    """Return what was accepted in a talk, in its order, that of the whole talk first.

    Args:
        reader: Of the workspace.
        outline: Of the talk.
        slides: Of it, in their order.
        kept_away: What the last check found of it.
        noticed: What is noticed in the outline; it speaks where the check found nothing.

    """
    by_matter: defaultdict[_Matter, list[Silence]] = defaultdict(list)
    for silence in reader.find(Silence, project_id=outline.project_id):
        if silence.rule.startswith(RULE):
            by_matter[silence.record_id, silence.rule].append(silence)
    hidden = {**_by_matter(noticed), **_by_matter(kept_away)}
    return [
        Acceptance(tuple(silences), tuple(hidden.get(matter, ())), _problem_of(matter[1]))
        for record_id in (outline.id, *(slide.id for slide in slides))
        for matter, silences in by_matter.items()
        if matter[0] == record_id
    ]


def _by_matter(kept_away: Iterable[Checked]) -> dict[_Matter, list[Finding]]:
    """Return findings by what could keep them away: their matter, or their whole rule."""
    hidden: defaultdict[_Matter, list[Finding]] = defaultdict(list)
    for one in kept_away:
        told = one.place.finding
        for name in dict.fromkeys((told.matter, told.rule)):
            hidden[one.place.record_id, f"{RULE}{name}"].append(one.finding)
    return hidden


def plan_no_acceptance(reader: Reader, acceptances: Sequence[Acceptance]) -> Planned[int]:
    """Take acceptances back, so that what they kept away shows again; the value is how many."""
    ids = [silence.id for one in acceptances for silence in one.silences]
    known = reader.find(Silence, id=ids)
    label = Label("deck_mend.unclear", count=len(acceptances))
    scope = known[0].project_id if known else ""
    return Planned(label, tuple(Delete(silence) for silence in known), scope, len(acceptances))


def _problem_of(rule: str) -> Problem:
    """Return under which of the eight problems a rule falls: its name begins with the number.

    The rules of accessibility have none of their own: what not everybody can read has no clear
    form.
    """
    number = _NUMBER.match(rule.removeprefix(RULE))
    problems = list(Problem)
    return problems[int(number[1]) - 1] if number else Problem.UNSTRUCTURED
