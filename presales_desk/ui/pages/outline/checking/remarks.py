"""What a check found as the rows of a list: heads of slides or problems, and findings."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from presales_desk.deck.checking.finding import Problem
from presales_desk.records.enums import Severity
from presales_desk.ui.words import language, term, translate, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from presales_desk.deck.checking.finding import DeckFinding

TONES = {Severity.ERROR: "danger", Severity.WARNING: "warning", Severity.HINT: "primary"}


@dataclass(frozen=True, slots=True)
class Remark:
    """One finding in the words of the window.

    Attributes:
        number: Of the slide; 0 for the deck as a whole.
        what: Is wrong, with the name of the shape it is about.
        fix: What to do; may be empty.
        mendable: Whether the program can mend it by itself.
        source: What the remark was made of.

    """

    number: int
    severity: Severity
    problem: Problem
    what: str
    fix: str
    mendable: bool
    source: object


@dataclass(frozen=True, slots=True)
class Head:
    """Stands over the remarks on one slide."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Choice:
    """Which remarks are shown: all, those of one weight, or those of one problem."""

    name: str
    count: int
    severity: Severity | None = None
    problem: Problem | None = None

    def takes(self, remark: Remark) -> bool:
        """Tell whether ``remark`` is shown."""
        return self.severity in (None, remark.severity) and self.problem in (None, remark.problem)


Row = Head | Remark


def remark_of(finding: DeckFinding) -> Remark:
    """Return a finding in a file as a remark."""
    what = finding.message(words())
    if finding.shape:
        named = translate("Remarks", "“{shape}”: {what}")
        what = named.format(shape=finding.shape, what=what)
    return Remark(
        finding.slide or 0,
        finding.severity,
        finding.problem,
        what,
        finding.fix(words()),
        finding.mend is not None,
        finding,
    )


def place_name(number: int) -> str:
    """Return how a slide is called; 0 is the deck as a whole."""
    if not number:
        return translate("Remarks", "Whole deck")
    return translate("Remarks", "Slide {number}").format(number=number)


def rows_of(remarks: Sequence[Remark], choice: Choice) -> list[Row]:
    """Return the remarks of a choice below the heads of their slides."""
    shown = sorted(filter(choice.takes, remarks), key=_place)
    rows: list[Row] = []
    for number, group in groupby(shown, key=lambda remark: remark.number):
        below = list(group)
        rows += [Head(place_name(number), len(below)), *below]
    return rows


def choices_of(remarks: Sequence[Remark]) -> list[Choice]:
    """Return all choices with how many remarks each has; the problems in the method's order."""
    choices = [Choice(translate("Remarks", "Everything"), len(remarks))]
    for severity in sorted(Severity, key=lambda one: one.order):
        count = sum(remark.severity is severity for remark in remarks)
        choices.append(Choice(term(f"severity.{severity}"), count, severity=severity))
    for problem in Problem:
        count = sum(remark.problem is problem for remark in remarks)
        choices.append(Choice(term(f"method.{problem.item}"), count, problem=problem))
    return choices


def as_text(title: str, remarks: Sequence[Remark]) -> str:
    """Return remarks as a text to be sent to somebody, slide by slide."""
    return "\n".join([title, *_lines(sorted(remarks, key=_place))])


def _lines(remarks: Iterable[Remark]) -> Iterator[str]:
    opening, closing = "【】" if language() == "zh" else "[]"
    for number, group in groupby(remarks, key=lambda remark: remark.number):
        yield ""
        yield place_name(number)
        for remark in group:
            yield f"  {opening}{term(f'severity.{remark.severity}')}{closing} {remark.what}"
            yield f"      {remark.fix}"


def _place(remark: Remark) -> tuple[int, int]:
    return remark.number, remark.severity.order
