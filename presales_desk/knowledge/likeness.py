"""Which of many short texts are most like another, by the words of the search index."""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING

from presales_desk.knowledge.tokens import RUN, fold, pairs

if TYPE_CHECKING:
    from collections.abc import Iterable


def telling_words(text: str) -> frozenset[str]:
    """Return the words of a text as the search index has them, without their beginnings.

    A run of Han characters gives its pairs of neighbours; a lone character stands for itself.
    """
    found: set[str] = set()
    for run in RUN.finditer(fold(text)):
        is_long_han = run.lastgroup is not None and len(run.group()) > 1
        found.update(pairs(run.group()) if is_long_han else [run.group()])
    return frozenset(found)


class Likeness:
    """Knows the words of some texts; what few of them say weighs more than what many say."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._words = [telling_words(text) for text in texts]
        self._places: dict[str, list[int]] = {}
        for place, words in enumerate(self._words):
            for word in words:
                self._places.setdefault(word, []).append(place)
        count = len(self._words)
        self._weights = {
            word: math.log1p(count / len(places)) for word, places in self._places.items()
        }
        self._unknown = math.log1p(count)
        self._sums = [self._sum(words) for words in self._words]

    def most_like(self, text: str, most: int, least: float) -> list[tuple[int, float]]:
        """Return the places of the texts that share most with ``text``, and how much.

        Args:
            text: What they are compared with.
            most: So many at most.
            least: The least share, above 0 and up to 1, which is all words of both.

        """
        words = telling_words(text)
        shared: defaultdict[int, float] = defaultdict(float)
        for word in words:
            weight = self._weights.get(word, 0.0)
            for place in self._places.get(word, ()):
                shared[place] += weight
        whole = self._sum(words)
        shares = (
            (place, common / (whole + self._sums[place] - common))
            for place, common in shared.items()
        )
        found = [(place, share) for place, share in shares if share >= least]
        return sorted(found, key=lambda pair: (-pair[1], pair[0]))[:most]

    def _sum(self, words: Iterable[str]) -> float:
        return sum(self._weights.get(word, self._unknown) for word in words)
