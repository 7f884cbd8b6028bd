"""Reads English requests for proposals: shall, must and required, and who is bound by them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.binding import SHORTEST, binds, bound_buyer, modal_in
from presales_desk.bid.english.buyers import body_initials
from presales_desk.bid.english.clause_kinds import english_kind, titles_above
from presales_desk.bid.english.cover import buyer_words
from presales_desk.bid.english.documents import english_documents, names_paper
from presales_desk.bid.english.fatal import fatal, grounds
from presales_desk.bid.english.glossaries import is_definition
from presales_desk.bid.english.legend import code_before
from presales_desk.bid.english.lists import items_below
from presales_desk.bid.english.rows import asked_rows, coded_rows, must_rows
from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.numbers import number_of, row_number
from presales_desk.bid.tender import Clause, Rejection, Weight

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence, Set

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import Mark, Place

_LEADS = re.compile(r"(?<!for example):$|\bfollowing\b[^.;:]*[,–-]$", re.IGNORECASE)
"""How a sentence ends that is said of each item of the list below it."""
_WISHED = re.compile(
    r"(?:it is (?:preferred|desirable|desired)|preferably|ideally|optional)\b", re.IGNORECASE
)
"""An item of such a list that is not asked for."""
_MAX = 2_000
_SHORTEST_GROUND = 24


def english_clauses(passages: Sequence[Passage], legend: Sequence[Mark]) -> list[Clause]:
    """Return the sentences that bind the bidder; the modal verb is their mark, or a code.

    Args:
        passages: Of the request.
        legend: The verbs and codes that weigh alike wherever they stand; see ``english_legend``.

    """
    defined = {one.mark: Weight(one.meaning.value) for one in legend}
    coded = coded_rows(passages, defined)
    musts = must_rows(passages, coded.keys())
    rows = asked_rows(passages) | musts | {index: text for index, (_, text) in coded.items()}
    asked = sorted(_all_asked(passages, rows, legend), key=_place)
    ends_bid = fatal(asked, passages) | _in_rows(asked, musts)
    titles = titles_above(passages)
    marks = {index: code for index, (code, _) in coded.items()}
    return [
        _clause(
            text,
            passage,
            number + 1,
            defined,
            is_fatal=number in ends_bid,
            mark=marks.get(passage.index) or code_before(text, defined),
            title=titles.get(passage.index, ""),
        )
        for number, (text, passage) in enumerate(asked)
    ]


def _in_rows(asked: Sequence[tuple[str, Passage]], musts: Mapping[int, str]) -> frozenset[int]:
    return frozenset(
        place for place, (text, where) in enumerate(asked) if musts.get(where.index) == text
    )


def _all_asked(
    passages: Sequence[Passage], rows: Mapping[int, str], legend: Sequence[Mark]
) -> Iterator[tuple[str, Passage]]:
    codes, explained = {one.mark for one in legend}, {one.text for one in legend}
    papers = {document.place for document in english_documents(passages)}
    buyer = bound_buyer(buyer_words(passages) | body_initials(passages))
    for position, passage in enumerate(passages):
        if is_definition(passage):
            continue
        required = rows.get(passage.index, "")
        if required:
            yield required, passage
        for sentence in SENTENCE.split(passage.text):
            is_asked = binds(sentence, buyer) or code_before(sentence, codes)
            is_said = _is_said(sentence, required) or sentence in explained
            if is_asked and not is_said:
                yield from _asked(sentence.strip(), passages, position, papers)


def _is_said(sentence: str, required: str) -> bool:
    """Tell whether a sentence of a row is, or holds, what the row requires."""
    words = {" ".join(part.split()) for part in sentence.split(" | ")}
    whole = " ".join(required.split())
    return bool(whole) and any(len(part) > SHORTEST and part in whole for part in words)


def _asked(
    sentence: str, passages: Sequence[Passage], position: int, papers: Set[Place]
) -> Iterator[tuple[str, Passage]]:
    """Yield a sentence; one that introduces a list once with each item that asks nothing itself.

    An item that is one of the required ``papers`` is answered by handing it in, not as a clause;
    where the others ask for themselves, the sentence stands alone.
    """
    below = items_below(passages, position) if _LEADS.search(sentence) else []
    others = [
        (item, passage)
        for item, passage in below
        if not (passage.place in papers or names_paper(sentence, item))
    ]
    asked = [
        (f"{sentence} {item}", passage)
        for item, passage in others
        if not modal_in(SENTENCE.split(item)[0]) and not _WISHED.match(item)
    ]
    if not asked and (others or not below):
        yield sentence, passages[position]
    yield from asked


def _place(asked: tuple[str, Passage]) -> int:
    return asked[1].index


def english_rejections(passages: Sequence[Passage]) -> list[Rejection]:
    """Return the sentences by which a proposal is thrown out."""
    return [
        Rejection(text=text[:_MAX], place=where.place)
        for sentence, passage in grounds(passages)
        if len(sentence) > _SHORTEST_GROUND
        for text, where in _each(sentence, passage, passages)
    ]


def _each(
    ground: str, passage: Passage, passages: Sequence[Passage]
) -> Sequence[tuple[str, Passage]]:
    """Return a ground, or each item of the list it introduces: ``will be rejected if:``."""
    below = items_below(passages, passage.index) if ground.endswith(":") else ()
    return [(f"{ground} {item}", where) for item, where in below] or [(ground, passage)]


def _clause(
    sentence: str,
    passage: Passage,
    number: int,
    defined: Mapping[str, Weight],
    *,
    is_fatal: bool,
    mark: str,
    title: str,
) -> Clause:
    modal = modal_in(sentence)
    mark = mark or (modal[0].lower() if modal else "")
    return Clause(
        id=f"C{number:04d}",
        mark=mark,
        meaning=Weight.MANDATORY if is_fatal else defined.get(mark, Weight.PLAIN),
        number=number_of(sentence)[0] or _number_above(sentence, passage),
        text=sentence[:_MAX],
        section=passage.section,
        kind=english_kind(sentence, passage, title),
        place=passage.place,
    )


def _number_above(sentence: str, passage: Passage) -> str:
    """Return the number of the row, or of the paragraph in which a sentence is behind others."""
    if cells := passage.block.cells:
        return row_number(cells[0].text) if len(cells) > 1 else ""
    return number_of(passage.text)[0] if sentence in passage.text else ""
