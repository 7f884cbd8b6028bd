"""What a plan knows and a customer must not read: rivals, people, prices, our own words.

Slides that are drafted from a plan carry none of it; see ``Secrets.told_by``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from presales_desk.records.messages import LANGUAGES, catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.records.project import Project

_SHORTEST_NAME = 2
"""A name of one letter stands in too many words to be looked for."""
_ARTICLES = frozenset("AI")
"""Letters that are English words too."""
_START, _END = "(?<![A-Za-z])", "(?![A-Za-z])"
"""Bounds of a Latin word: it may touch digits and Han, as it does in Chinese texts."""
_FAMILY = 3
"""Letters of a family name in Latin writing that is telling by itself."""
MONEY = re.compile(
    r"(?P<sign>CNY|RMB|人民币|USD|EUR|[¥￥$€])?\s*(?P<number>\d[\d,]*(?:\.\d+)?)\s*"
    r"(?P<scale>亿|万|million|billion|thousand|[mk]\b)?\s*(?P<unit>元|圆|yuan|CNY|RMB|USD|EUR)?",
    re.IGNORECASE,
)
SCALES = {
    "亿": 10**8,
    "billion": 10**9,
    "万": 10**4,
    "million": 10**6,
    "m": 10**6,
    "thousand": 10**3,
    "k": 10**3,
}
SPEAKING_TO = "总|主任|经理|教授|局长|处长|院长|主管|总监|部长|老师|科长"


@dataclass(frozen=True, slots=True)
class Secrets:
    """What no slide for the customer may tell.

    Attributes:
        patterns: Names of rivals and people, and words that we use among ourselves.
        amounts: Prices, budgets and margins, in yuan.

    """

    patterns: tuple[re.Pattern[str], ...]
    amounts: frozenset[Decimal]

    @classmethod
    def of(cls, project: Project, records: PlanRecords, colleagues: Iterable[str] = ()) -> Secrets:
        """Return the secrets of a plan; ``colleagues`` are names of our own people."""
        people = (*(person.name for person in records.stakeholders), *colleagues)
        patterns = [*_rivals(records), *_people(people), *_inside_words()]
        plan = records.plan
        amounts = [project.budget, plan.margin, plan.our_price]
        amounts += [rival.price for rival in records.competitors]
        return cls(tuple(patterns), frozenset(amount for amount in amounts if amount))

    def told_by(self, text: str) -> str:
        """Return the first secret that ``text`` tells, as it stands there; empty for none."""
        for pattern in self.patterns:
            if (found := pattern.search(text)) is not None:
                return found[0]
        return next((m[0].strip() for m in MONEY.finditer(text) if self._is_amount(m)), "")

    def _is_amount(self, found: re.Match[str]) -> bool:
        """Tell whether a number that says it is money is one of ours."""
        scale = SCALES.get((found["scale"] or "").casefold(), 1)
        if scale == 1 and not (found["sign"] or found["unit"]):
            return False
        return Decimal(found["number"].replace(",", "")) * scale in self.amounts


def _rivals(records: PlanRecords) -> Iterator[re.Pattern[str]]:
    for rival in records.competitors:
        name = rival.name.strip()
        if len(name) >= _SHORTEST_NAME:
            yield _word(name)
        if len(rival.letter) == 1 and rival.letter.isascii() and rival.letter.isalpha():
            yield _letter(rival.letter.upper())


def _letter(letter: str) -> re.Pattern[str]:
    """Return the pattern of the letter that stands for a rival, where it stands alone."""
    ends = ""
    if letter in _ARTICLES:  # an English word too: only where no word of its sentence follows
        ends = r"(?=\s*(?:[^\sA-Za-z]|$|and\b|or\b|is\b|has\b|with\b))"
    return re.compile(rf"(?<![A-Za-z0-9]){letter}(?![A-Za-z0-9'’]){ends}")


def _people(names: Iterable[str]) -> Iterator[re.Pattern[str]]:
    for name in map(str.strip, names):
        if len(name) < _SHORTEST_NAME:
            continue
        yield _word(name)
        if not name.isascii():
            yield re.compile(f"{re.escape(name[0])}(?:{SPEAKING_TO})")
        elif len(family := name.split()[0]) >= _FAMILY and family != name:
            yield re.compile(rf"{_START}{re.escape(family)}{_END}")


def _inside_words() -> Iterator[re.Pattern[str]]:
    for language in LANGUAGES:
        for word in catalogue(language).text("draft.inside").split("|"):
            start = _START if word.isascii() else ""
            yield re.compile(start + re.escape(word), re.IGNORECASE)


def _word(name: str) -> re.Pattern[str]:
    bounds = (_START, _END) if name.isascii() else ("", "")
    return re.compile(re.escape(name).join(bounds), re.IGNORECASE)
