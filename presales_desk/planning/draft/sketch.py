"""What every part of the draft writes with: words of the talk, what may be said, links, gaps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.errors import Term
from presales_desk.method import load
from presales_desk.planning.draft.phrases import sentences, shortened, speaks
from presales_desk.planning.draft.proposal import Origin, Proposal, Tie, marked
from presales_desk.planning.informants import informants
from presales_desk.planning.kickers import usual_kicker
from presales_desk.planning.secrets import Secrets
from presales_desk.records.enums import Severity, SlideKind
from presales_desk.records.findings import Finding
from presales_desk.records.formats import day
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import DRAFTED_FROM, Slide
from presales_desk.records.people import AUDIENCE
from presales_desk.records.posts import post
from presales_desk.records.slide_content import CONTENT, plain_content
from presales_desk.records.titles import titles_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.method.keys import KeyInfoItem, Section
    from presales_desk.planning.draft.ground import Ground
    from presales_desk.records.base import Record
    from presales_desk.records.people import Stakeholder
    from presales_desk.records.project import KeyFact
    from presales_desk.records.slide_content import Content

_KINDS: dict[type, SlideKind] = {content: kind for kind, content in CONTENT.items()}
_MOST_NAMED = 3
"""Listeners that a line of notes names, and people to ask for what is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The common words of a slide."""

    title: str
    takeaway: str = ""
    source: str = ""


class Sketch:
    """Gathers the gaps while the parts of a draft are written.

    Attributes:
        ground: What is known.
        language: Of the talk.
        listeners: Who listens; those of a rival or a partner are not ours to convince.
        gaps: What the plan does not hold.

    """

    def __init__(self, ground: Ground) -> None:
        self.ground, self.language = ground, ground.outline.language
        self.gaps: list[Finding] = []
        self._words = catalogue(self.language)
        self._secrets = Secrets.of(ground.project, ground.records, ground.colleagues)
        self.listeners = [p for p in ground.listeners if not self._secrets.told_by(p.unit)]

    @property
    def is_chinese(self) -> bool:
        """Whether the talk is held in Chinese."""
        return self.language == "zh"

    def text(self, key: str, **values: str | int) -> str:
        """Return an entry below ``draft``."""
        return self._words.text(f"draft.{key}", **values)

    def join(self, parts: Iterable[str]) -> str:
        """Return parts as a list within a sentence."""
        return self.text("join").join(parts)

    def name(self, key: str) -> str:
        """Return the name of an item of the method."""
        return load().name(key, self.language)

    def may_say(self, text: str) -> bool:
        """Tell whether a text can stand on a slide for the customer, in the talk's language."""
        is_ours = self.ground.outline.internal
        return speaks(text, self.language) and (is_ours or not self._secrets.told_by(text))

    def fit(self, text: str) -> str:
        """Return the sentences of a text that may be said, as one line."""
        return ("；" if self.is_chinese else "; ").join(self.fitting(text))

    def fitting(self, text: str) -> list[str]:
        """Return the sentences of a text that may be said."""
        kept = [sentence for sentence in sentences(text) if self.may_say(sentence)]
        return [f"{sentence[0].upper()}{sentence[1:]}" for sentence in kept]

    def cut(self, text: str, chinese: int, english: int) -> str:
        """Return what may be said of a text, as far as whole clauses fit."""
        return shortened(self.fit(text), chinese if self.is_chinese else english)

    def source(self, facts: Iterable[Record]) -> str:
        """Return where facts come from; who of the customer's people said it stays with us."""
        parts: list[str] = []
        for fact in facts:
            source = str(getattr(fact, "source", "")).strip()
            heard = getattr(fact, "heard", None)
            if source and self.may_say(source):
                parts.append(source)
            elif source and heard:
                parts.append(self.text("source.talk", day=day(heard, self.language)))
        return ("；" if self.is_chinese else "; ").join(dict.fromkeys(parts))

    def proposal(
        self,
        key: str,
        section: Section,
        said: Said,
        content: Content,
        *,
        origins: Sequence[Record] = (),
        ties: Sequence[Tie] = (),
        listeners: Sequence[Stakeholder] | None = None,
    ) -> Proposal:
        """Return a slide with its links: to its origins, to its listeners, and ``ties``."""
        hearing = self.listeners if listeners is None else listeners
        slide = Slide(
            outline_id=self.ground.outline.id,
            section=section,
            kind=_KINDS[type(content)],
            title=said.title,
            kicker=usual_kicker(section, self.language),
            takeaway=said.takeaway,
            source=said.source,
            notes=self._purpose(key, hearing),
            content=plain_content(content),
        )
        told = titles_of(origins, self.language)
        own = [Tie(DRAFTED_FROM, record.id) for record in origins]
        own += [Tie(AUDIENCE, person.id) for person in hearing]
        return Proposal(
            key=key,
            slide=marked(slide, key),
            origins=tuple(Origin(id, words) for id, words in told.items()),
            ties=tuple(dict.fromkeys((*own, *ties))),
        )

    def gap(self, key: str, page: str, record_id: str = "", **values: str | int) -> None:
        """Note what the plan does not hold."""
        self.gaps.append(Finding(f"draft.{key}", Severity.WARNING, values, record_id, page=page))

    def whom(self, item: KeyInfoItem) -> str:
        """Return whom to ask about one of the six items: people of the plan, else the method's.

        The roles of the method are a term: who reads the gap may not speak the talk's language.
        """
        records = self.ground.records
        known = next(one for one in load().key_info if one.key == item)
        found = informants(known, records.stakeholders, records.contacts)
        if found:
            return self.join(one.person.name for one in found[:_MOST_NAMED])
        return Term(f"asked.{item}")

    def who(self, people: Sequence[Stakeholder]) -> str:
        """Return listeners by what they do, as a speaker needs it."""
        titles = [post(p.unit, p.title, self.gap_between) for p in people if p.title]
        titles = [title for title in titles if self.may_say(title)]
        return self.join(dict.fromkeys(titles[:_MOST_NAMED])) or self.text("everybody")

    @property
    def gap_between(self) -> str:
        """What stands between a department and a title."""
        return "" if self.is_chinese else " "

    def note(self, field: str, words: str) -> str:
        """Return a line of notes under the heading of a field."""
        name = self._words.text(f"deck.notes.{field}")
        heading = self._words.text("deck.notes.heading", name=name)
        return f"{heading}{self.gap_between}{words}"

    def _purpose(self, key: str, people: Sequence[Stakeholder]) -> str:
        why = self.text(f"purpose.{key.partition('.')[0]}")
        return self.note("purpose", self.text("purpose_for", who=self.who(people), why=why))


def by_id(facts: Iterable[KeyFact]) -> list[KeyFact]:
    """Return facts, each once."""
    return list({fact.id: fact for fact in facts}.values())
