"""Our answers to clauses as passages of an archived project: written there, and read back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.knowledge.entry import Section
from presales_desk.planning.bid.answers import bare_requirement, in_force
from presales_desk.records.enums import Deviation
from presales_desk.records.messages import LANGUAGES, catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from presales_desk.records.tender import TenderClause

_BEFORE, _BEHIND = 1, 2
"""Lines of a passage before the response, which may have several, and behind it."""


@dataclass(frozen=True, slots=True)
class PassageAnswer:
    """What a passage says.

    Attributes:
        requirement: Without its number and its mark, in one line.
        deviation: None where nobody had judged.

    """

    requirement: str
    response: str
    deviation: Deviation | None
    evidence: str


def answer_passages(clauses: Iterable[TenderClause], language: str) -> Iterator[Section]:
    """Yield a passage for each clause in force that was answered."""
    for clause in in_force(clauses):
        if clause.response.strip():
            yield Section(heading=_heading(clause, language), text=_text(clause, language))


def answer_in(section: Section) -> PassageAnswer | None:
    """Return what a section says; None when it is no answer to a clause."""
    for language in LANGUAGES:
        if not section.file and section.heading.partition(" / ")[0] == _word("head", language):
            return _read(section.text.split("\n"), language)
    return None


def _heading(clause: TenderClause, language: str) -> str:
    return " / ".join(filter(None, (_word("head", language), clause.number)))


def _text(clause: TenderClause, language: str) -> str:
    words = catalogue(language)
    deviation = words.text(f"term.deviation.{clause.deviation}") if clause.deviation else ""
    nothing = _word("nothing", language)
    lines = (
        ("requirement", " ".join(bare_requirement(clause).split())),
        ("response", clause.response.strip()),
        ("deviation", deviation or nothing),
        ("evidence", " ".join(clause.evidence.split()) or nothing),
    )
    return "\n".join(f"{_word(name, language)}{said}" for name, said in lines)


def _read(lines: list[str], language: str) -> PassageAnswer | None:
    if len(lines) <= _BEFORE + _BEHIND:
        return None
    told = (lines[0], "\n".join(lines[_BEFORE:-_BEHIND]), *lines[-_BEHIND:])
    names = ("requirement", "response", "deviation", "evidence")
    said = [
        text.removeprefix(_word(name, language)) for name, text in zip(names, told, strict=True)
    ]
    requirement, response, deviation, evidence = said
    return PassageAnswer(
        requirement=requirement,
        response=response,
        deviation=_deviation(deviation, language),
        evidence="" if evidence == _word("nothing", language) else evidence,
    )


def _deviation(said: str, language: str) -> Deviation | None:
    words = catalogue(language)
    return next((each for each in Deviation if words.text(f"term.deviation.{each}") == said), None)


def _word(name: str, language: str) -> str:
    return catalogue(language).text(f"bid.passage.{name}")
