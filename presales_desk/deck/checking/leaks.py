"""The leak guard: names of others, our own judgements and prices, wherever a file can hold them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck.checking.context import SecretSort
from presales_desk.deck.checking.evidence import PERMISSION
from presales_desk.deck.checking.finding import Mend, Problem, Rule
from presales_desk.deck.checking.names import mentions
from presales_desk.deck.checking.talk import shown_texts
from presales_desk.errors import Term
from presales_desk.records.enums import Severity, SlideKind
from presales_desk.records.slide_content import INTERNAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.checking.context import CheckContext, Secret
    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.checking.talk import Talk
    from presales_desk.deck.reading.model import ReadSlide

_WRONG = Problem.WRONG_CUSTOMER
_NAME = Rule("P2.wrong-name", _WRONG, Severity.ERROR, Mend.NAME)
_LEAK = Rule("P2.leak", _WRONG, Severity.ERROR)
_INTERNAL = Rule("P2.internal", _WRONG, Severity.ERROR, Mend.INTERNAL_SLIDE)
_COMMENT = Rule("P2.comments", _WRONG, Severity.WARNING, Mend.COMMENTS)
_INTERNAL_WORDS = re.compile(
    r"SWOT|干系人|底价|标底|我方劣势|我方弱点|竞争对手劣势|竞品弱点|内部策略|攻关策略|公关策略|勿外传"
    r"|对我方(?:态度|立场)|支持我方|反对我方|内线|控标|围标|陪标"
    r"|\b(?:our weakness(?:es)?|floor price|bottom price|walk-away price|internal (?:use )?only"
    r"|stakeholder map|our coach|win strategy|battle ?card)\b",
    re.IGNORECASE,
)
_JUDGED = re.compile(
    r"支持者|反对者|中立|态度|立场|对我方|倾向(?:于)?(?:我|对手|竞)|拉拢|争取|搞定|关系|软肋|好处|"
    r"\b(?:opponent|supporter|against us|for us|neutral|coach|leans? to|win over|hostile)\b",
    re.IGNORECASE,
)
_MARK = re.compile(r"密级|Confidentiality")
"""Our placeholder for the mark that the customer asked for."""
_INTERNAL_LAYOUT = re.compile(r"^\s*(?:内部|internal)", re.IGNORECASE)
_INTERNAL_NAME = re.compile(r"INTERNAL|内部")
_KINDS = frozenset(kind.value for kind in INTERNAL)
_MENDS = {"notes": Mend.NOTES, "comment": Mend.COMMENTS, "properties": Mend.PROPERTIES}
_NEAR = 12
"""Characters between a person and a word of judgement that belong together."""
Place = tuple[int | None, str | None, str, str]
"""Slide, shape, sort of place (a term) and words."""


def secrets(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """No other customer, no rival and no price of the plan, anywhere in the file."""
    if context.project is None or _is_ours_alone(talk, context):
        return
    wanted = context.project.secrets
    if not wanted:
        return
    for slide, shape, place, text in places(talk):
        for secret in _found(text, wanted, context):
            if secret.sort is SecretSort.CUSTOMER and _is_permitted(slide, talk):
                continue
            severity = None
            if secret.sort is SecretSort.RIVAL and _is_market(slide, talk):
                severity = Severity.WARNING  # who competes with the customer is part of a trend
            rule = _NAME if secret.sort is SecretSort.CUSTOMER else _LEAK
            yield replace(rule, mend=_MENDS.get(place, rule.mend)).found(
                secret.sort.value,
                slide,
                shape,
                severity=severity,
                name=secret.shown or secret.text,
                place=Term(f"deck_place.{place}"),
            )


def internal_slides(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """No slide for our own eyes: by its kind, its layout or its name."""
    if _is_ours_alone(talk, context):
        return
    for slide in talk.deck.slides:
        kind = next((page.kind for page in talk.pages if page.slide is slide and page.ours), "")
        if kind in _KINDS:
            named = Term(f"slide_kind.{SlideKind(kind)}")
            yield _INTERNAL.found("internal_kind", slide.number, kind=named)
        elif "_INT" in slide.name or _INTERNAL_LAYOUT.search(slide.layout):
            yield _INTERNAL.found(
                "internal_layout", slide.number, layout=slide.layout or slide.name
            )


def internal_words(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """No word of our own planning, anywhere in the file."""
    if _is_ours_alone(talk, context):
        return
    for slide, shape, place, text in places(talk):
        found = _INTERNAL_WORDS.search(text)
        if found is not None:
            severity = None if place != "slide" or context.project else Severity.WARNING
            yield replace(_LEAK, mend=_MENDS.get(place)).found(
                "internal_word",
                slide,
                shape,
                severity=severity,
                word=found.group(),
                place=Term(f"deck_place.{place}"),
            )


def judged_people(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """No judgement about the customer's people."""
    if context.project is None or _is_ours_alone(talk, context):
        return
    for slide, shape, place, text in places(talk):
        for person in context.project.people:
            at = text.find(person)
            around = text[max(at - _NEAR, 0) : at + len(person) + _NEAR] if at >= 0 else ""
            if _JUDGED.search(around):
                yield replace(_LEAK, mend=_MENDS.get(place)).found(
                    "judged_person",
                    slide,
                    shape,
                    name=person,
                    place=Term(f"deck_place.{place}"),
                )


def comments(talk: Talk, context: CheckContext) -> Iterator[DeckFinding]:
    """Comments are for colleagues; they are gone before the deck goes out."""
    del context
    for slide in talk.deck.slides:
        if slide.comments:
            yield _COMMENT.found("comments", slide.number, count=len(slide.comments))


def places(talk: Talk) -> Iterator[Place]:
    """Yield every place of a file that holds words, also those nobody looks at."""
    for slide in talk.deck.slides:
        yield from _slide_places(slide)
    for name, text in talk.deck.properties.words.items():
        yield None, name, "properties", text
    for text in talk.deck.properties.hidden:
        yield None, None, "hidden", text
    yield None, None, "file_name", talk.deck.name


def _slide_places(slide: ReadSlide) -> Iterator[Place]:
    where = "hidden_slide" if slide.hidden else "slide"
    for shape in slide.shapes:
        text = "\n".join(filter(None, shown_texts(shape)))
        if text and not shape.is_furniture and not _MARK.search(shape.name):
            yield slide.number, shape.name, where, text
        if shape.alt or shape.caption:
            yield slide.number, shape.name, "alt", f"{shape.alt}\n{shape.caption}"
        behind = (*(shape.chart.texts if shape.chart else ()), *shape.texts)
        if behind:
            yield slide.number, shape.name, "workbook", "\n".join(behind)
    if slide.notes:
        yield slide.number, None, "notes", slide.notes
    for comment in slide.comments:
        yield slide.number, None, "comment", comment.text


def _is_ours_alone(talk: Talk, context: CheckContext) -> bool:
    """Tell whether a deck is for our own eyes, and says so in the name of its file."""
    named = _INTERNAL_NAME.search(talk.deck.name) is not None
    return context.internal or (named and not context.sending)


def _found(text: str, wanted: tuple[Secret, ...], context: CheckContext) -> list[Secret]:
    """Return the secrets that ``text`` holds, one for each whole name."""
    folded = text.casefold()
    found: dict[str, Secret] = {}
    for secret in wanted:
        if secret.sort is SecretSort.PRICE and context.prices:
            continue
        if secret.text.casefold() in folded and mentions(text, secret.text):
            found.setdefault(secret.shown or secret.text, secret)
    return list(found.values())


def _is_permitted(slide: int | None, talk: Talk) -> bool:
    """Tell whether a slide is a case that says its customer may be named."""
    cases = (page for page in talk.pages if page.number == slide and page.kind == "case")
    return any(PERMISSION.search(page.text) for page in cases)


def _is_market(slide: int | None, talk: Talk) -> bool:
    """Tell whether a slide is one of trends: the customer's own rivals stand there."""
    return any(page.number == slide and page.block == "T" for page in talk.pages)
