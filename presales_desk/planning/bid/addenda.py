"""Comparing a tender with its addendum, clause by clause, so that no answer is lost."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.records.ids import rank_between

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from presales_desk.records.tender import TenderClause

    Key = Callable[[TenderClause], tuple[str, ...]]

_IDLE = re.compile(r"\s+")
_ALIKE = 0.6  # of the text: below it, two clauses with another number are not the same


class Change(StrEnum):
    """What became of a clause."""

    SAME = "same"
    CHANGED = "changed"
    ADDED = "added"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Pair:
    """A clause of the old tender and what stands for it in the new one.

    Attributes:
        old: None for one that was added.
        new: None for one that is gone.

    """

    change: Change
    old: TenderClause | None
    new: TenderClause | None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text beside its older self."""

    text: str
    change: Change


def compare(old: Sequence[TenderClause], new: Sequence[TenderClause]) -> tuple[Pair, ...]:
    """Pair the clauses of a new version of a whole tender with those of the old one.

    First those that say the same, wherever it stands now, then those with the same number in the
    same chapter, then the most alike. Clauses of the new one come in its order, those that are
    gone after them.
    """
    pairing = _Pairing(old, new)
    pairing.take(lambda clause: (_plain(clause.text), clause.number))
    pairing.take(lambda clause: (_plain(clause.text),))
    pairing.take(_number_key)
    pairing.take_alike()
    return pairing.pairs()


def amend(old: Sequence[TenderClause], new: Sequence[TenderClause]) -> tuple[Pair, ...]:
    """Pair the clauses of a clarification with those they change; what it omits stays in force.

    A clarification mostly leaves the chapter out, so that a number counts that the tender has once.
    """
    pairing = _Pairing(old, new)
    pairing.take(lambda clause: (_plain(clause.text), clause.number))
    pairing.take(lambda clause: (_plain(clause.text),))
    pairing.take(_number_key)
    counted = Counter(clause.number for clause in old)
    pairing.take(lambda clause: (_only_number(clause, counted),))
    pairing.take_alike()
    pairs = (pair for pair in pairing.pairs() if pair.change is not Change.GONE)
    return tuple(_settled(pairs, list(old)))


def difference(before: str, after: str) -> tuple[Piece, ...]:
    """Return the new text in pieces: what stayed, what was added, and what is gone in between."""
    one, other = _tokens(before), _tokens(after)
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    pieces: list[Piece] = []
    for tag, start, end, begin, stop in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece("".join(other[begin:stop]), Change.SAME))
            continue
        if start < end:
            pieces.append(Piece("".join(one[start:end]), Change.GONE))
        if begin < stop:
            pieces.append(Piece("".join(other[begin:stop]), Change.ADDED))
    return tuple(pieces)


class _Pairing:
    """Pairs clauses, the surest first; each is paired once."""

    def __init__(self, old: Sequence[TenderClause], new: Sequence[TenderClause]) -> None:
        self._old, self._new = list(old), list(new)
        self._partner: dict[str, TenderClause] = {}
        self._taken: set[str] = set()

    def take(self, key: Key) -> None:
        """Pair those with the same key, in their order; an empty key pairs nothing."""
        waiting: dict[tuple[str, ...], list[TenderClause]] = {}
        for clause in self._free_old():
            waiting.setdefault(key(clause), []).append(clause)
        for clause in self._free_new():
            found = waiting.get(key(clause)) if any(key(clause)) else None
            if found:
                self._pair(found.pop(0), clause)

    def take_alike(self) -> None:
        """Pair the rest by how much of their text they share, the most alike first."""
        ranked = sorted(self._likeness(), key=lambda found: -found[0])
        for _, old, new in ranked:
            if old.id not in self._taken and new.id not in self._partner:
                self._pair(old, new)

    def pairs(self) -> tuple[Pair, ...]:
        kept = tuple(self._told(clause) for clause in self._new)
        gone = (Pair(Change.GONE, clause, None) for clause in self._free_old())
        return (*kept, *gone)

    def _likeness(self) -> Iterable[tuple[float, TenderClause, TenderClause]]:
        for new in self._free_new():
            matcher = difflib.SequenceMatcher(None, autojunk=False)
            matcher.set_seq2(_plain(new.text))
            for old in self._free_old():
                matcher.set_seq1(_plain(old.text))
                if matcher.real_quick_ratio() < _ALIKE or matcher.quick_ratio() < _ALIKE:
                    continue
                if (ratio := matcher.ratio()) >= _ALIKE:
                    yield ratio, old, new

    def _pair(self, old: TenderClause, new: TenderClause) -> None:
        self._partner[new.id] = old
        self._taken.add(old.id)

    def _told(self, new: TenderClause) -> Pair:
        old = self._partner.get(new.id)
        if old is None:
            return Pair(Change.ADDED, None, new)
        same = _plain(old.text) == _plain(new.text) and old.weight is new.weight
        return Pair(Change.SAME if same else Change.CHANGED, old, new)

    def _free_old(self) -> list[TenderClause]:
        return [clause for clause in self._old if clause.id not in self._taken]

    def _free_new(self) -> list[TenderClause]:
        return [clause for clause in self._new if clause.id not in self._partner]


def _settled(pairs: Iterable[Pair], order: list[TenderClause]) -> Iterable[Pair]:
    """Yield ``pairs``, an added clause as the last one of the part of the tender it belongs to.

    Args:
        pairs: Of a clarification.
        order: The clauses of the tender by their ranks; gets the added ones.

    """
    for pair in pairs:
        new = pair.new
        place = None if new is None or pair.change is not Change.ADDED else _host(new, order)
        if new is None or place is None:
            yield pair
            continue
        after = order[place + 1].rank if place + 1 < len(order) else None
        rank = rank_between(order[place].rank, after)
        settled = new.but(rank=rank, part=order[place].part)
        order.insert(place + 1, settled)
        yield replace(pair, new=settled)


def _host(new: TenderClause, order: Sequence[TenderClause]) -> int | None:
    """Return the place of the last clause of the same part, or else of the same section's number.

    None where neither tells: the clause stays behind all others.
    """
    keys: tuple[Callable[[TenderClause], str], ...] = (_part, _section)
    for key in keys:
        wanted = key(new)
        places = [place for place, each in enumerate(order) if wanted and key(each) == wanted]
        if places:
            return places[-1]
    return None


def _part(clause: TenderClause) -> str:
    return _plain(clause.part)


def _section(clause: TenderClause) -> str:
    """Return the number above that of a clause, such as 3.2 of 3.2.1."""
    return clause.number.rpartition(".")[0]


def _number_key(clause: TenderClause) -> tuple[str, ...]:
    return (_plain(clause.part), clause.number) if clause.number else ("",)


def _only_number(clause: TenderClause, counted: Counter[str]) -> str:
    """Return a number such as 3.4.1 that stands for one clause; empty for any other."""
    is_deep = clause.number.strip(".").count(".") > 0
    return clause.number if is_deep and counted[clause.number] == 1 else ""


def _plain(text: str) -> str:
    return _IDLE.sub("", text)


def _tokens(text: str) -> list[str]:
    """Return single Chinese characters and whole words and numbers of other scripts."""
    return re.findall(r"[A-Za-z]+|[\d.,]+|\s+|.", text)
