"""Reads a tender from the file to everything that is known about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import passages as passages_of
from presales_desk.bid.clauses.reader import read_clauses
from presales_desk.bid.contract_terms import read_terms
from presales_desk.bid.english.clauses import english_clauses, english_rejections
from presales_desk.bid.english.days import with_plain_days
from presales_desk.bid.english.documents import english_documents
from presales_desk.bid.english.due_days import due_days, other_deadlines
from presales_desk.bid.english.facts import english_facts
from presales_desk.bid.english.legend import english_legend
from presales_desk.bid.english.scoring import english_scoring
from presales_desk.bid.facts.bond_shares import bond_share
from presales_desk.bid.facts.currency import in_its_currency
from presales_desk.bid.facts.reader import KEYS, read_facts
from presales_desk.bid.facts.sums_of_lots import sums_of_lots
from presales_desk.bid.legend.reader import read_legend
from presales_desk.bid.reading.files import Opened, open_content, open_files
from presales_desk.bid.rejections.reader import read_rejections
from presales_desk.bid.required.deviation_tables import with_tables
from presales_desk.bid.required.reader import read_documents
from presales_desk.bid.reviews import read_checks
from presales_desk.bid.scoring.reader import read_scoring
from presales_desk.bid.statements import statements
from presales_desk.bid.superseded import still_said, still_standing
from presales_desk.bid.tender import Tender, Warned
from presales_desk.bid.traps import Caution, find_traps
from presales_desk.bid.unread import unread

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.english.due_days import DueDay
    from presales_desk.bid.legend.reader import Legend
    from presales_desk.bid.reading.files import ToDocx
    from presales_desk.bid.statements import Statement
    from presales_desk.bid.tender import (
        Check,
        Clause,
        Fact,
        Mark,
        Rejection,
        RequiredDocument,
        ScoreItem,
    )
    from presales_desk.errors import ExpectedError
    from presales_desk.records.job import Job
    from presales_desk.records.messages import Catalogue

LEFT_OUT = "left_out"
"""Code of the warning that one of several files was refused."""
LITTLE_FOUND = "little_found"
"""Code of the warning that a file may be no tender at all."""
_FEW_FACTS = 3
_FRONT = 400
"""Passages that tell the language of all."""
_MOST_PAGES = 12
"""Pages without text that a warning counts up."""
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_BOND = ("bid_bond_cny", "bid_bond")
_LATIN = re.compile(r"[A-Za-z]")


def read_tenders(
    paths: Sequence[Path], job: Job, words: Catalogue, to_docx: ToDocx | None = None
) -> list[Tender]:
    """Read the files of a tender, also several and those in archives.

    Args:
        paths: Of the files.
        job: Watches; one step a page.
        words: Of the reader's language, for the warnings.
        to_docx: Turns files of older programs; without it they are refused.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError, FileTooLargeError: See ``open_content``.
        CancelledError: ``job`` was stopped.

    """
    return [read_opened(one, words) for one in open_files(paths, job, to_docx)]


def read_content(
    content: bytes, name: str, job: Job, words: Catalogue, to_docx: ToDocx | None = None
) -> list[Tender]:
    """Read one file that is in memory, or all files of an archive; see ``read_tenders``."""
    return [read_opened(one, words) for one in open_content(content, name, job, to_docx)]


def read_pasted(text: str, job: Job, words: Catalogue) -> Tender:
    """Read a text that was pasted; see ``read_tenders``."""
    name = f"{words.text('term.tender_file.pasted')}.txt"
    return read_content(text.encode(), name, job, words)[0]


def read_opened(opened: Opened, words: Catalogue) -> Tender:
    """Return everything that is known about a file that was opened."""
    source = opened.source
    passages = passages_of(source.blocks)
    language = _language(passages)
    legend = read_legend(passages if language == "zh" else ())
    said = still_said(statements(passages), passages)
    found = _chinese(passages, said, legend) if language == "zh" else _english(passages)
    lots = sums_of_lots(said, found.facts, passages)
    of_lots = [one.as_fact() for one in lots]
    added = {one.fact.key for one in lots if one.is_added and language == "zh"}
    traps = find_traps(said, found.facts, found.scoring, legend, lots, passages)
    silent = unread(passages, found.scoring, found.clauses, found.checks, chinese=language == "zh")
    doubtful = [*_empty(found), *silent, *traps, *found.traps]
    cautions = [*_left_out(opened, words), *_blank_pages(opened), *doubtful]
    return Tender(
        file=source.name,
        sha256=source.sha256,
        language=language,
        pages=source.pages,
        facts=tuple(_ordered([one for one in found.facts if one.key not in added] + of_lots)),
        marks=found.marks,
        clauses=tuple(found.clauses),
        scoring=tuple(found.scoring),
        documents=tuple(with_tables(found.documents, passages)),
        rejections=tuple(found.rejections),
        warnings=tuple(_worded(caution, words) for caution in cautions),
        checks=tuple(found.checks),
        terms=tuple(read_terms(passages)),
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """What the rules of one language find; ``traps`` are those that it alone knows."""

    facts: list[Fact]
    marks: tuple[Mark, ...]
    clauses: list[Clause]
    scoring: list[ScoreItem]
    documents: list[RequiredDocument]
    rejections: list[Rejection]
    checks: list[Check]
    traps: list[Caution]


def _chinese(passages: Sequence[Passage], said: Sequence[Statement], legend: Legend) -> _Found:
    return _Found(
        facts=_with_currency(read_facts(still_standing(passages), said), passages),
        marks=legend.marks,
        clauses=read_clauses(passages, legend),
        scoring=read_scoring(passages),
        documents=read_documents(passages),
        rejections=read_rejections(passages),
        checks=read_checks(passages),
        traps=[],
    )


def _english(passages: Sequence[Passage]) -> _Found:
    marks = english_legend(passages)
    plain = with_plain_days(passages)
    due = due_days(plain)
    facts = english_facts(passages, plain, due)
    return _Found(
        facts=_with_currency(facts, passages),
        marks=marks,
        clauses=english_clauses(passages, marks),
        scoring=english_scoring(passages),
        documents=english_documents(passages),
        rejections=english_rejections(passages),
        checks=[],  # English requests evaluate what they call minimum qualifications as clauses
        traps=_other_deadlines(due, facts),
    )


def _with_currency(facts: Sequence[Fact], passages: Sequence[Passage]) -> list[Fact]:
    """Return the facts in the currency of the tender; a share that a bond is, where no sum is."""
    found = in_its_currency(facts, passages)
    is_sum = any(fact.key in _BOND for fact in found)
    if not is_sum and (share := bond_share(passages)) is not None:
        found.append(share)
    return found


def _ordered(facts: Sequence[Fact]) -> list[Fact]:
    return sorted(facts, key=lambda fact: KEYS.index(fact.key))


def _language(passages: Sequence[Passage]) -> str:
    """Return ``zh`` or ``en``; a Chinese tender has Latin names, and a word takes more letters."""
    text = "".join(passage.text for passage in passages[:_FRONT])
    return "zh" if len(_CHINESE.findall(text)) * 4 > len(_LATIN.findall(text)) else "en"


def _other_deadlines(due: Sequence[DueDay], facts: Sequence[Fact]) -> list[Caution]:
    """Say which other days an English request tells to be the deadline."""
    own = next((str(one.value) for one in facts if one.key == "bid_deadline"), "")
    return [
        Caution("deadline_differs", one.passage.place, {"found": one.value, "own": own})
        for one in (other_deadlines(due, own) if own else ())
    ]


def left_out(error: ExpectedError, words: Catalogue) -> Warned:
    """Return the warning that a file was refused while others beside it were read."""
    return _worded(_refused(error, words), words)


def _left_out(opened: Opened, words: Catalogue) -> list[Caution]:
    return [_refused(error, words) for error in opened.left_out]


def _refused(error: ExpectedError, words: Catalogue) -> Caution:
    return Caution(LEFT_OUT, None, {"reason": words.error(error)})


def _blank_pages(opened: Opened) -> list[Caution]:
    if not opened.blank:
        return []
    named = ", ".join(map(str, opened.blank[:_MOST_PAGES]))
    pages = named if len(opened.blank) <= _MOST_PAGES else f"{named}…"
    return [Caution("pages_without_text", None, {"count": len(opened.blank), "pages": pages})]


def _empty(found: _Found) -> list[Caution]:
    """Say so when hardly anything was found, instead of handing out an empty success."""
    return [Caution(LITTLE_FOUND)] if len(found.facts) < _FEW_FACTS else []


def _worded(caution: Caution, words: Catalogue) -> Warned:
    message = words.text(f"tender.warning.{caution.code}", **caution.values)
    return Warned(code=caution.code, message=message, place=caution.place)
