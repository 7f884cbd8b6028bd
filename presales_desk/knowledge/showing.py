"""Turns the numbers of found entries into hits that a person can judge."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

from presales_desk.knowledge.entry import EntryKind
from presales_desk.knowledge.hits import Hit
from presales_desk.knowledge.passages import Passage, Place
from presales_desk.knowledge.snippets import MARK, snippet
from presales_desk.records.enums import Result
from presales_desk.workspace.database import rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from presales_desk.knowledge.query import Query

_LISTED = "(SELECT value FROM json_each(?))"
_ENTRIES = (
    "SELECT number, id, kind, title, project, customer, industry, result, tags, author, day, names"
    f" FROM entries WHERE number IN {_LISTED}"
)
_ENDS = f"SELECT entry, min(id), max(id) FROM passages WHERE entry IN {_LISTED} GROUP BY entry"
_PASSAGES = f"SELECT entry, part, page, block, file, text FROM passages WHERE id IN {_LISTED}"
# One question for all entries: what begins with a few letters is collected once for each question.
_MATCHING = (
    "WITH own (id, entry) AS MATERIALIZED"
    f" (SELECT id, entry FROM passages WHERE entry IN {_LISTED})"
    " SELECT entry, min(id) FROM passage_words CROSS JOIN own ON id = passage_words.rowid"
    " WHERE passage_words MATCH ? AND passage_words.rowid"
    " BETWEEN (SELECT min(id) FROM own) AND (SELECT max(id) FROM own) GROUP BY entry"
)


def shown(db: sqlite3.Connection, query: Query, scores: Mapping[int, float]) -> tuple[Hit, ...]:
    """Return the hit for each number in ``scores``, in the same order."""
    numbers = list(scores)
    found = {row[0]: row[1:] for row in rows(db, _ENTRIES, (json.dumps(numbers),))}
    passages = _best_passages(db, query, numbers)
    return tuple(
        _hit(query, found[number], score, passages.get(number, Passage(Place(), "")))
        for number, score in scores.items()
    )


def _hit(query: Query, row: tuple[Any, ...], score: float, passage: Passage) -> Hit:
    id, kind, title, project, customer, industry, result, tags, author, day, names = row
    return Hit(
        id=id,
        kind=EntryKind(kind),
        title=title,
        snippet=_snippet(query, passage, names),
        project=project,
        customer=customer,
        industry=industry,
        result=Result(result) if result else None,
        tags=tuple(json.loads(tags)),
        author=author,
        day=dt.date.fromisoformat(day),
        score=score,
        place=passage.place,
    )


def _best_passages(
    db: sqlite3.Connection, query: Query, numbers: Sequence[int]
) -> dict[int, Passage]:
    """Return of each entry the first passage with all terms, else with any, else the first."""
    ends = rows(db, _ENDS, (json.dumps(numbers),))
    best = {entry: first for entry, first, _ in ends}
    undecided = {entry for entry, first, last in ends if first < last}
    for expression in dict.fromkeys((query.expression, query.any_expression)):
        if expression and undecided:
            found = dict(rows(db, _MATCHING, (json.dumps(list(undecided)), expression)))
            best |= found
            undecided -= found.keys()
    chosen = rows(db, _PASSAGES, (json.dumps(list(best.values())),))
    return {
        entry: Passage(Place(part, page, block, file), text)
        for entry, part, page, block, file, text in chosen
    }


def _snippet(query: Query, passage: Passage, names: str) -> str:
    """Return a snippet of the text, or of the heading or the names if only these have the words."""
    cut = snippet(query, passage.text)
    if MARK in cut or query.asks_nothing:
        return cut
    others = [names.replace("_", " ")]
    if passage.place.part:
        others.insert(0, f"{passage.place.part}\n{passage.text}")
    return next((cut for cut in (snippet(query, text) for text in others) if MARK in cut), cut)
