"""Reads what an English request says its words mean: "shall" and "must" can be marks there."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from presales_desk.bid.english.fatal import grounds
from presales_desk.bid.english.rejected import REJECTED
from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.english.tables import tables_of
from presales_desk.bid.tender import Mark, Meaning

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_QUOTED = re.compile(r"[“\"‘'*](?P<word>shall|must|will)[”\"’'*]", re.IGNORECASE)
_REQUIREMENT = re.compile(
    r"\bmandatory (?:\w+ )?(?:requirements?|conditions?|criteri\w+|specifications?)\b",
    re.IGNORECASE,
)
"""More than the grammar of contracts, where "shall is mandatory, may is permissive"."""
_POINTS = re.compile(
    r"\bimportant\b|\bpoints? (?:less|off|deducted)\b|"
    r"\b(?:costs?|deduct\w*|loses?)\b.{0,20}\bpoints?\b",
    re.IGNORECASE,
)
"""``are important``, ``costs two points``, ``points deducted``."""


def _coded(word: str) -> tuple[re.Pattern[str], ...]:
    """Return how a code for a word is told: ``Must (M)``, ``M = Must`` or ``(M) Must``."""
    return (
        re.compile(
            rf"\b(?P<word>{word})\b(?:(?! (?:or|and) )[^.;,()\[\]]){{0,25}}"
            r"[(\[][\"“]?(?P<code>[A-Z]{1,3})[\"”]?[)\]]",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?:^|[\s\"“'(\[,;])(?P<code>(?-i:[A-Z]{1,3}))[\"”')\]]*\s*"
            r"(?:=|–|—|:|\||\s-\s|\b(?:means?|denotes?|indicates?|stands? for|is|are|will be)\b)"
            rf"\s*[\"“]?(?P<word>{word})\b",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?:^|[,;:]\s|\b(?:or|and|are|as|is|marked|either|with)\s)"
            rf"[(\[](?P<code>(?-i:[A-Z]{{1,3}}))[)\]]\s[\"“]?(?P<word>{word})\b",
            re.IGNORECASE,
        ),
    )


_CODED_MUST = _coded("must(?: have)?s?|mandatory|essential|compulsory")
_CODED_WISH = _coded("desirable|desired|preferred|preferable|rated|scored")
_CODED_WEIGHT = _coded("(?:very |highly )?important")
_HEADS = re.compile(
    r"^(?:codes?|priorit(?:y|ies)|categor(?:y|ies)|class(?:ification)?|key|legend|symbols?|types?|"
    r"ratings?|marks?|levels?)\b.*\|\s*(?:meaning|definition|description|explanation|"
    r"interpretation|priority|category|class\w*|type)s?\b",
    re.IGNORECASE,
)
"""The head of a table that tells codes: ``Code | Meaning``."""
_SCORED = re.compile(
    r"\b(?:desirable|desired|prefer\w+)\b[^.;]{0,120}\b"
    r"(?:scor(?:ed|ing)|points|marks|rated|evaluat\w+)\b|"
    r"\bwill be (?:rated|scored)\b",
    re.IGNORECASE,
)
"""Tells that what is only wished for counts; else its code weighs nothing."""
_CODES = re.compile(
    r"\b(?:marked|designated|label+ed|classified|identified|indicated|categor\w+|priorit\w+|"
    r"code\w*|legend|key)\b|=|[(\[][A-Z]{1,3}[)\]].*[(\[][A-Z]{1,3}[)\]]",
    re.IGNORECASE,
)
"""What else stands in a sentence that defines codes."""
_BEFORE = re.compile(r"\s*(?:[A-Z]{0,4}[\d.-]+\s*)?[(\[](?P<code>[A-Z]{1,3})[)\]]\s*(?=\S)")
_ALL = re.compile(r"\b(?:must|mandatory|essential|compulsory|all)\b", re.IGNORECASE)
_JOINED = re.compile(r"\s*(?:,|/|\band\b|\bor\b|,\s*(?:and|or)\b)\s*", re.IGNORECASE)


def english_legend(passages: Sequence[Passage]) -> tuple[Mark, ...]:
    """Return the words that end a bid or cost points wherever they stand, with their sentence.

    To call them mandatory is not enough: the request has to reject what misses the mandatory.
    """
    said = [ground for ground, _ in grounds(passages)]
    rejects = any("mandatory" in ground.lower() for ground in said)
    found: dict[str, Mark] = {}
    if any(_ALL.search(ground) for ground in said):
        _add_codes(found, passages, _CODED_MUST, Meaning.MANDATORY)
    if any(_SCORED.search(passage.text) for passage in passages):
        _add_codes(found, passages, _CODED_WISH, Meaning.IMPORTANT)
    _add_codes(found, passages, _CODED_WEIGHT, Meaning.IMPORTANT)
    for passage in passages:
        is_fatal = rejects or bool(REJECTED.search(passage.text))
        for sentence in SENTENCE.split(passage.text):
            for word, meaning in _defined(sentence):
                if is_fatal or meaning is Meaning.IMPORTANT:
                    mark = Mark(mark=word, meaning=meaning, text=sentence, place=passage.place)
                    found.setdefault(word, mark)
    return tuple(found.values())


def code_before(text: str, defined: Collection[str]) -> str:
    """Return the code in brackets that a requirement begins with; empty for none."""
    hit = _BEFORE.match(text)
    return hit["code"] if hit and hit["code"] in defined else ""


def _add_codes(
    found: dict[str, Mark],
    passages: Sequence[Passage],
    told: Sequence[re.Pattern[str]],
    meaning: Meaning,
) -> None:
    """Add the codes that requirements carry, such as M and D, where a pattern tells them first."""
    told_in_rows = {
        row.index
        for _, table in tables_of(passages)
        for row in table[1:]
        if _HEADS.match(table[0].text)
    }
    for passage in passages:
        for sentence in SENTENCE.split(passage.text):
            for hit in (one for words in told for one in words.finditer(sentence)):
                code = hit["code"]
                is_legend = passage.index in told_in_rows or _CODES.search(sentence)
                if is_legend and code.isupper():
                    mark = Mark(mark=code, meaning=meaning, text=sentence, place=passage.place)
                    found.setdefault(code, mark)


def _defined(sentence: str) -> Iterator[tuple[str, Meaning]]:
    """Yield the quoted words with what is told behind them."""
    hits = list(_QUOTED.finditer(sentence))
    tails = [
        sentence[hit.end() : after.start() if after else len(sentence)]
        for hit, after in zip_longest(hits, hits[1:])
    ]
    for place in reversed(range(len(tails) - 1)):
        if _JOINED.fullmatch(tails[place]):
            tails[place] = tails[place + 1]  # "shall" and "must" share what is said of the last
    for hit, tail in zip(hits, tails, strict=True):
        if _REQUIREMENT.search(tail) or REJECTED.search(tail):
            yield hit["word"].lower(), Meaning.MANDATORY
        elif _POINTS.search(tail):
            yield hit["word"].lower(), Meaning.IMPORTANT
