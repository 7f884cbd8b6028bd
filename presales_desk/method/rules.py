"""Rules of advice: when something is worth a sentence, and where it is mended.

They are data: ours in ``advice.toml``, a company's in a file of the same name in its folder.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from presales_desk.errors import MissingKeyError, NotOneOfError, UnknownKeyError
from presales_desk.method.fact_kinds import Fact, FactKind
from presales_desk.method.facts import known_facts
from presales_desk.method.items import NO_TEXT, Bilingual, Item
from presales_desk.method.keys import Severity, Subject

if TYPE_CHECKING:
    from collections.abc import Mapping

Value = bool | int | float | str | None
"""A fact as it was computed; None while it is unknown."""

PAGES = (
    "overview",
    "key_info",
    "stakeholders",
    "swot",
    "competition",
    "positioning",
    "todos",
    "engagements",
    "outline",
    "summary",
)
"""The pages on which something can be mended."""

_PLACE = re.compile(r"\{([^{}]*)\}")
_TESTS = {
    FactKind.TRUTH: ("holds",),
    FactKind.NUMBER: ("at_least", "at_most"),
    FactKind.CHOICE: ("one_of", "none_of"),
    FactKind.WORDS: (),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One thing that must be so for a rule to speak.

    What is asked of an unknown fact is not so, but for ``unknown`` and ``none_of``.

    Attributes:
        fact: Name of a fact of what the rule speaks about, or ``project.<fact>``.
        holds: The fact is true, or false.
        at_least, at_most: Limits of a number; both together are a range.
        one_of, none_of: Keys of a choice.
        unknown: The fact is unknown, or known.

    """

    fact: str
    holds: bool | None = None
    at_least: float | None = None
    at_most: float | None = None
    one_of: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()
    unknown: bool | None = None

    def is_met(self, value: Value) -> bool:
        """Tell whether ``value``, the value of the fact, is as asked."""
        if self.unknown is not None:
            return (value is None) is self.unknown
        if self.none_of:
            return value not in self.none_of
        if value is None:
            return False
        if self.one_of:
            return value in self.one_of
        if self.holds is not None:
            return value is self.holds
        return isinstance(value, (int, float)) and self._is_within(value)

    def _is_within(self, number: float) -> bool:
        above = self.at_least is None or number >= self.at_least
        return above and (self.at_most is None or number <= self.at_most)

    def check(self, subject: Subject, place: str) -> None:
        """Check that the fact exists and that what is asked fits it.

        Raises:
            StructureError: Names the first place that is wrong.

        """
        facts = known_facts(subject)
        if self.fact not in facts:
            allowed = ", ".join(facts)
            raise NotOneOfError(place=f"{place}.fact", found=self.fact, allowed=allowed)
        fact = facts[self.fact]
        fitting = (*_TESTS[fact.kind], "unknown")
        asked = [name for name in _ALL_TESTS if getattr(self, name) not in (None, ())]
        for name in asked:
            if name not in fitting:
                raise UnknownKeyError(place=place, name=name, known=", ".join(("fact", *fitting)))
        if not asked:
            raise MissingKeyError(place=place, name=fitting[0])
        self._check_keys(fact, place)

    def _check_keys(self, fact: Fact, place: str) -> None:
        for name in ("one_of", "none_of"):
            for number, key in enumerate(getattr(self, name)):
                if key not in fact.values:
                    raise NotOneOfError(
                        place=f"{place}.{name}[{number}]", found=key, allowed=", ".join(fact.values)
                    )


_ALL_TESTS = ("holds", "at_least", "at_most", "one_of", "none_of", "unknown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Item):
    """A rule of advice. ``name`` is the sentence, its places filled from facts; ``help`` the why.

    Attributes:
        about: What it speaks about, one record or cell at a time.
        severity: ``error`` blocks a decision, ``warning`` weakens us, ``hint`` improves.
        when: All must be met.
        page: Where it is mended.
        field: The field to mend there; empty for none in particular.
        action: What to do, as the text of a to-do; empty takes the sentence.
        off: True takes a rule of ours out of force.

    """

    about: Subject
    severity: Severity
    when: tuple[Condition, ...]
    page: str
    field: str = ""
    action: Bilingual = NO_TEXT
    off: bool = False

    def check(self, place: str) -> None:
        """Check what types cannot say: the facts, the places in the words, the page.

        Raises:
            StructureError: Names the first place that is wrong.

        """
        if not self.when:
            raise MissingKeyError(place=place, name="when")
        for number, condition in enumerate(self.when):
            condition.check(self.about, f"{place}.when[{number}]")
        if self.page not in PAGES:
            raise NotOneOfError(place=f"{place}.page", found=self.page, allowed=", ".join(PAGES))
        for name, text in (("name", self.name), ("action", self.action)):
            for language in ("zh", "en"):
                _check_places(text.of(language), self.about, f"{place}.{name}.{language}")

    @property
    def places(self) -> frozenset[str]:
        """The facts that its words name."""
        return _places_in(self.name.zh, self.name.en, self.action.zh, self.action.en)


def pieces(text: str, values: Mapping[str, str | int]) -> list[str]:
    """Return ``text`` filled, in pieces: fixed words and values by turns.

    A place without a value stays as it is. Not ``str.format``: a company's words can then ask for
    nothing but facts.
    """
    found = _PLACE.split(text)
    found[1::2] = [str(values.get(name, f"{{{name}}}")) for name in found[1::2]]
    return found


@cache
def _places_in(*texts: str) -> frozenset[str]:
    return frozenset(name for text in texts for name in _PLACE.findall(text))


def _check_places(text: str, subject: Subject, place: str) -> None:
    facts = known_facts(subject)
    unknown = [name for name in _PLACE.findall(text) if name not in facts]
    rest = _PLACE.sub("", text)
    if "{" in rest or "}" in rest:
        unknown.append("{}")
    if unknown:
        raise NotOneOfError(place=place, found=unknown[0], allowed=", ".join(facts))
