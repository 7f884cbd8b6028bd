"""What a person types into the search field, as an FTS5 expression and as places in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from presales_desk.knowledge.tokens import HAN, RUN, fold, folded_letters, pairs, start_word

_MAX_TERMS = 64
_MAX_LENGTH = 2_000  # characters; nobody types more, and it bounds the work of a search

_LETTER = rf"[^\W{HAN}]"  # of a word that is not Han
_GAP = rf"[^\w{HAN}]"


@dataclass(frozen=True, slots=True)
class _Term:
    """One term between spaces.

    Attributes:
        expression: The FTS5 phrase.
        pattern: A regular expression that finds exactly the same in a folded text.

    """

    expression: str
    pattern: str


class Query:
    """Terms that must all be found. Anything may be typed; nothing is syntax.

    Han characters match anywhere; other words match whole, but the last word being typed matches
    as a beginning. Punctuation inside a term, as in ``NZ-6219``, stands for any punctuation.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        chunks = [chunk for chunk in fold(text).split() if RUN.search(chunk)]
        chunks = list(dict.fromkeys(reversed(chunks)))[::-1]  # the last one typed stays last
        self._impossible = len(text) > _MAX_LENGTH or len(chunks) > _MAX_TERMS
        self._terms = [] if self._impossible else _terms(chunks)

    @property
    def asks_nothing(self) -> bool:
        """True when nothing was typed: then everything matches."""
        return not self.text.strip()

    @property
    def expression(self) -> str:
        """The FTS5 expression; empty when nothing can match, as with a lone emoji."""
        return " AND ".join(term.expression for term in self._terms)

    @property
    def any_expression(self) -> str:
        """The FTS5 expression for texts with at least one of the terms."""
        return " OR ".join(term.expression for term in self._terms)

    def matches(self, text: str) -> bool:
        """Tell whether all terms stand in ``text``; the index must say the same."""
        folded = fold(text)
        return bool(self._terms) and all(re.search(t.pattern, folded) for t in self._terms)

    def places(self, text: str) -> list[tuple[int, int]]:
        """Return where the terms stand in ``text``: start and end, in order, not overlapping."""
        if not self._terms:
            return []
        letters = folded_letters(text)
        folded = "".join(letters)
        found = list(self._any_term.finditer(folded))
        if not found or (len(folded) == len(letters) and all(letters)):  # each of length 1
            return [match.span() for match in found]
        origin = [index for index, letter in enumerate(letters) for _ in letter]
        return [(origin[match.start()], origin[match.end() - 1] + 1) for match in found]

    @cached_property
    def _any_term(self) -> re.Pattern[str]:
        longest_first = sorted((t.pattern for t in self._terms), key=len, reverse=True)
        return re.compile("|".join(longest_first))


def _terms(chunks: list[str]) -> list[_Term]:
    return [_term(chunk, is_last=chunk is chunks[-1]) for chunk in chunks]


def _term(chunk: str, *, is_last: bool) -> _Term:
    runs = list(RUN.finditer(chunk))
    ends_in_han = runs[-1].lastgroup is not None
    is_start = len(runs[-1].group()) == 1 if ends_in_han else is_last
    pattern = "".join(
        _joint(before, run) + re.escape(run.group())
        for before, run in zip([None, *runs], runs, strict=False)
    )
    bound = "" if ends_in_han or is_start else f"(?!{_LETTER})"
    return _Term(_expression(runs, is_start=is_start), pattern + bound)


def _expression(runs: list[re.Match[str]], *, is_start: bool) -> str:
    if is_start and len(runs) == 1:
        word = start_word(runs[0].group(), is_han=runs[0].lastgroup is not None)
        if word is not None:
            return f'"{word}"'
    words = [word for run in runs for word in _run_words(run, ends=run is runs[-1])]
    return f'"{" ".join(words)}"{" *" if is_start else ""}'


def _run_words(run: re.Match[str], *, ends: bool) -> list[str]:
    """Return the index words of a run; only a run that ends inside the term ends in the text."""
    text = run.group()
    if run.lastgroup is None:
        return [text]
    return pairs(text) + ([text[-1]] if not ends or len(text) == 1 else [])


def _joint(before: re.Match[str] | None, run: re.Match[str]) -> str:
    """Return what stands in a text before ``run``: punctuation, or the bound of a word."""
    is_word = run.lastgroup is None
    if before is None:
        return f"(?<!{_LETTER})" if is_word else ""
    return f"{_GAP}+" if is_word == (before.lastgroup is None) else f"{_GAP}*"


def any_word(text: str) -> str:
    """Return the FTS5 expression for titles and names with any pair or word of ``text``.

    Empty when there is none. A lone letter tells nothing and is left out.
    """
    words = dict.fromkeys(
        word
        for run in RUN.finditer(fold(text))
        for word in (pairs(run.group()) if run.lastgroup is not None else [run.group()])
        if len(word) > 1
    )
    if not words:
        return ""
    listed = " OR ".join(f'"{word}"' for word in islice(words, _MAX_TERMS))
    return f"{{title head}} : ({listed})"
