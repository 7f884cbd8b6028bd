"""Cuts the piece of a text that shows why it was found, with the words marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from presales_desk.knowledge.query import Query

MARK, END_MARK = "\ue000", "\ue001"
"""Around each matched word: two private characters that no markup can be confused with."""

LENGTH = 110
"""Characters of a snippet: two lines of the result list."""

_LEAD = 24  # characters before the first word, so that a reader sees where the sentence comes from
_TRIED = 50  # matched words of which one may begin a snippet
_PLAIN = str.maketrans({MARK: " ", END_MARK: " ", "\n": " ", "\t": " ", "\r": " "})


def marked(query: Query, text: str) -> str:
    """Return the whole of ``text`` with the words of ``query`` marked."""
    return _with_marks(text, query.places(text), 0, len(text))


def snippet(query: Query, text: str) -> str:
    """Return about ``LENGTH`` characters of ``text`` where most words of ``query`` stand."""
    places = query.places(text)
    start = max(0, _densest(text, places) - _LEAD) if places else 0
    end = min(len(text), start + LENGTH)
    start = max(0, end - LENGTH)
    cut = _with_marks(text, places, start, end)
    return f"{'…' if start else ''}{cut.strip()}{'…' if end < len(text) else ''}"


def _densest(text: str, places: list[tuple[int, int]]) -> int:
    """Return where the stretch of a snippet's length with the most different words begins."""
    reach = LENGTH - _LEAD

    def words_from(start: int) -> int:
        within = [place for place in places if start <= place[0] and place[1] <= start + reach]
        return len({text[first:last].lower() for first, last in within})

    return max((first for first, _ in places[:_TRIED]), key=words_from)


def _with_marks(text: str, places: list[tuple[int, int]], start: int, end: int) -> str:
    parts, at = list[str](), start
    for first, last in places:
        if first < start or last > end:
            continue
        parts += (text[at:first].translate(_PLAIN), MARK, text[first:last], END_MARK)
        at = last
    parts.append(text[at:end].translate(_PLAIN))
    return "".join(parts)
