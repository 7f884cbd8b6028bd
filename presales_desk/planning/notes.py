"""What notes of an exchange may answer: sentences, each with the key question it speaks about.

The words that give a question away are data of the method, so that a company can add its own.
Nothing is understood: the program offers, and the user decides.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.planning.note_heads import speaker_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from presales_desk.method.items import KeyInfo

MOST_TEXT = 200_000
"""Characters of notes that are looked at."""
MOST_OFFERS = 200
_LEAST, _MOST = 4, 400  # characters of a sentence worth keeping, and of an answer
_CLEAR = 6  # the weight of one long cue, or of two short ones
_SAYING = "[:：]|说|表示|认为|提到|透露|告诉|反映|强调|says|said|told|thinks|mention|stress"
_LINE = re.compile(r"[\r\n\t]+")
_END = re.compile(r"(?<=[。！？!?；])|(?<=[.])\s+(?=[A-Z\"“])")
_BULLET = re.compile(r"^[\s\-–—*•·▪◆#>]*(?:[（(]?\d{1,2}(?:[)、）]|[.](?!\d))\s*)?")


@dataclass(frozen=True, slots=True)
class Offer:
    """A sentence that may answer a question.

    Attributes:
        question: Key of the question in the method, such as ``budget.amount``.
        answer: The sentence, without its bullet.
        speaker: Who says it: a stakeholder, or the name before the colon of its line; or empty.
        is_clear: No other question fits better, and more than one short word speaks for it.

    """

    question: str
    answer: str
    speaker: str = ""
    is_clear: bool = True


def offers(text: str, items: Sequence[KeyInfo], people: Iterable[str]) -> list[Offer]:
    """Return the sentences that speak about a key question, in their order.

    A sentence that speaks clearly about two questions is offered for both.

    Args:
        text: The notes, as they were typed or read from a file.
        items: Of the method, with the cues of their questions.
        people: Names of the project's stakeholders, to tell who said something.

    """
    cues = list(_cues(items))
    speakers = [(name, _speaking(name)) for name in people if name]
    found: list[Offer] = []
    for sentence, head in _sentences(text[:MOST_TEXT]).items():
        known = next((name for name, says in speakers if says.search(sentence)), "")
        found.extend(_offers_of(sentence, known or head, cues))
    return found[:MOST_OFFERS]


def _offers_of(
    sentence: str, speaker: str, cues: Iterable[tuple[str, re.Pattern[str], int]]
) -> Iterator[Offer]:
    """Yield the one or two questions a sentence speaks about, the better one first."""
    best, *others = [*_meanings(_plain(sentence), cues)[:2], ("", 0)]
    question, weight = best
    if not question:
        return
    second, less = others[0]
    yield Offer(question, sentence, speaker, weight >= _CLEAR and weight > less)
    if less >= _CLEAR:
        yield Offer(second, sentence, speaker, is_clear=False)


def _sentences(text: str) -> dict[str, str]:
    """Return the sentences in their order, each with the name before the colon of its line."""
    found: dict[str, str] = {}
    for raw in _LINE.split(text):
        line = _BULLET.sub("", " ".join(raw.split()), count=1).strip()
        speaker = speaker_of(line)
        for piece in _END.split(line):
            sentence = _BULLET.sub("", piece, count=1).strip()
            if len(sentence) >= _LEAST:
                found.setdefault(sentence[:_MOST], speaker)
    return found


def _cues(items: Sequence[KeyInfo]) -> Iterator[tuple[str, re.Pattern[str], int]]:
    """Yield question, what to look for, and its weight: longer words tell more."""
    for item in items:
        for question in item.questions:
            key = f"{item.key}.{question.key}"
            for word in question.cues.zh:
                yield key, re.compile(re.escape(_plain(word))), 2 * len(word)
            for word in question.cues.en:
                yield key, re.compile(rf"\b{re.escape(_plain(word))}"), len(word)


def _meanings(
    sentence: str, cues: Iterable[tuple[str, re.Pattern[str], int]]
) -> list[tuple[str, int]]:
    """Return the questions with the weights of their cues, the heaviest first."""
    weights: dict[str, int] = {}
    for question, pattern, weight in cues:
        if pattern.search(sentence):
            weights[question] = weights.get(question, 0) + weight
    return sorted(weights.items(), key=lambda entry: -entry[1])


def _speaking(name: str) -> re.Pattern[str]:
    """Return a pattern for ``name`` as that of who says something."""
    return re.compile(rf"{re.escape(name)}.{{0,6}}?(?:{_SAYING})")


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
