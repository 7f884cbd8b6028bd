"""Finds the papers of an English bid in tables: listed beside a label, below a head, or in rows."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.english.form_lists import LATER
from presales_desk.bid.english.lists import items_in
from presales_desk.bid.english.papers import (
    ATTACHMENT,
    EVIDENCE,
    OF_THE_BUYER,
    TO_FILL,
    name_in,
    number_behind,
    required_paper,
)
from presales_desk.bid.english.tables import tables_of
from presales_desk.bid.tender import RequiredDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from presales_desk.bid.chapters import Passage

_LABEL = re.compile(
    r"^(?:required |mandatory )?(?:documents?|forms?)\b.{0,30}"
    r"\b(?:submit|accompany|enclosed|uploaded)|"
    r"^(?:required|mandatory|supporting|qualification) (?:documents?|forms?)$|"
    r"^(?:documents?|forms?) required$",
    re.IGNORECASE,
)
"""What stands to the left of a cell that lists papers."""
_LEAD = re.compile(r"^[^:☒☑☐]{10,120}:\s*(?=[☒☑☐•\n])")
"""What a cell says before its list."""
_HEADED = re.compile(
    r"^(?:(?:mandatory|required|supporting) (?:requirements?|evidence)|evidence(?: required)?)$",
    re.IGNORECASE,
)
"""Above a column that holds papers among other things."""
_DOCUMENTS = re.compile(
    r"^(?:required |supporting |mandatory )?(?:documents?|documentation|credentials)"
    r"(?: (?:required|needed|to submit|to establish compliance|"
    r"to be (?:submitted|provided|furnished|enclosed|attached|uploaded)))?$|"
    r"^(?:documentary|supporting|required)? ?(?:proofs?|evidence)"
    r" (?:required|needed|to be (?:submitted|provided|furnished|enclosed|attached|uploaded))$|"
    r"^(?:documentary|supporting) (?:proofs?|evidence)$|"
    r"^(?:submittal|submission|proposal|bid|tender|response|returnable) (?:forms?|documents?)$",
    re.IGNORECASE,
)
"""Above a column that holds nothing else: ``Documents required``, ``Documentary proof``."""
_RETURNED = re.compile(
    r"\b(?:documents?|forms?|schedules?)\b.{0,30}"
    r"\b(?:to be (?:returned|submitted|completed|provided|included|uploaded)|required)\b|"
    r"\breturnable|\b(?:submission|tender|bid|proposal|response)s? (?:checklist|documents)\b",
    re.IGNORECASE,
)
"""A heading, or a line above a table, which says that its rows are papers."""
_ALL_ASKED = re.compile(
    r"\b(?:must|shall|should|(?:is|are) (?:required|requested) to|to) (?:also )?"
    r"(?:complete|return|submit|provide|fill (?:in|out)|upload)\b[^.:]{0,40}\bfollowing (?:\w+ "
    r"){0,2}"
    r"(?:documents|forms|schedules|attachments|annex(?:e|ure)s|appendices|templates|returnables)\b",
    re.IGNORECASE,
)
"""A line above a table all rows of which are papers: ``must complete the following schedules``."""
_NAMES = re.compile(
    r"^(?:document|form|schedule|returnable)?\s?(?:title|name|description)s?$|"
    r"^(?:documents?|forms?|schedules?|items?|returnables?)$",
    re.IGNORECASE,
)
"""Heads of the column of names: ``Document title``, ``Form name``, ``Schedules``."""
_NOT_RETURNED = re.compile(
    r"\b(?:information|reference) only\b|\bno action\b|\bnot required\b|\bretain\b|^no$", re.I
)
"""What stays with the bidder: ``For information only``, ``No action``."""
_VOLUME_HEAD = re.compile(
    r"^(?:volume|tab|section|part|factor|file)s?(?: (?:no\.?|number|#))?$", re.I
)
_PAGES_HEAD = re.compile(
    r"\bpage (?:limit|count|maximum)|\bmax\w*\b.*\bpages\b|\bcopies\b", re.IGNORECASE
)
"""What heads the limits of the volumes of a bid."""
_ATTACHED = re.compile(
    r"(?:Attachment|Appendix|Exhibit|Annex(?:ure)?|Schedule|Form)[ -]"
    r"(?:\d{1,2}|[A-Z]\d?|[IVX]{1,5})",
    re.IGNORECASE,
)
"""The number of a paper in a cell of its own."""
_FILLED = re.compile(r"^(?:pro-?forma|forms?|format|response|bidder)\b|\bmandate\b", re.IGNORECASE)
"""What the bidder fills in, whatever it is about."""
_ONLY_NUMBER = re.compile(r"^\W*(?:[A-Za-z]+\s+)?[A-Z]?[\d.]{0,4}[A-Z]?\W*$")


def papers_in_tables(passages: Sequence[Passage]) -> Iterator[RequiredDocument]:
    """Yield the papers that the tables of a request list."""
    for position, table in tables_of(passages):
        above = passages[position - 1].text if position else ""
        yield from _in_table(table, above)


def _in_table(table: Sequence[Passage], above: str) -> Iterator[RequiredDocument]:
    titles = (above, *table[0].path[-1:])
    is_all = _ALL_ASKED.search(above) is not None
    for row in table:
        yield from _beside(row)
    if is_all or any(_RETURNED.search(title) for title in titles):
        yield from _rows(table, is_all=is_all)
    else:
        yield from list(_below_head(table)) or list(_volumes(table)) or _attached(table)


def _beside(row: Passage) -> Iterator[RequiredDocument]:
    """Yield what a cell lists to the right of ``Required documents``."""
    cells = [cell.text.strip() for cell in row.block.cells if not cell.continued]
    for label, value in pairwise(cells):
        if _LABEL.search(label):
            yield from _listed(value, row)


def _listed(value: str, row: Passage) -> Iterator[RequiredDocument]:
    for item in items_in(_LEAD.sub("", value)):
        attached = ATTACHMENT.match(item)
        if name := name_in(attached["name"] if attached else item):
            yield required_paper(name, item, row, attached["number"] if attached else "")


def _rows(table: Sequence[Passage], *, is_all: bool) -> Iterator[RequiredDocument]:
    """Yield the name in each row of a table of papers, but of those that stay with the bidder.

    Args:
        table: Its rows.
        is_all: The line above asks for all of them, so none is the buyer's, whatever its name.

    """
    heads = [cell.column for cell in table[0].block.cells if _NAMES.search(cell.text.strip())]
    if not heads:
        return
    for row in table[1:]:
        texts = {cell.column: cell.text.strip() for cell in row.block.cells}
        names = [texts[one] for one in reversed(heads) if texts.get(one)]
        named = next((one for one in names if not _ONLY_NUMBER.match(one)), "")
        number = _number_in(row)
        is_kept = any(_NOT_RETURNED.search(text) for text in texts.values())
        if (name := name_in(named)) and not is_kept and (is_all or not OF_THE_BUYER.search(name)):
            yield required_paper(name, row.text, row, number)


def _volumes(table: Sequence[Passage]) -> Iterator[RequiredDocument]:
    """Yield the names in a table of the volumes of a bid with the pages each may have."""
    titles = {cell.column: cell.text.strip() for cell in table[0].block.cells}
    counts = [one for one, title in titles.items() if _VOLUME_HEAD.search(title)]
    limits = [one for one, title in titles.items() if _PAGES_HEAD.search(title)]
    if not counts or not limits:
        return
    for row in table[1:]:
        texts = {cell.column: cell.text.strip() for cell in row.block.cells}
        named = next(
            (texts[one] for one in titles if one not in limits and _is_name(texts, one)), ""
        )
        if (name := name_in(named)) and not OF_THE_BUYER.search(name):
            yield required_paper(name, row.text, row)


def _is_name(texts: Mapping[int, str], column: int) -> bool:
    text = texts.get(column, "")
    return bool(text) and not _ONLY_NUMBER.match(text)


def _attached(table: Sequence[Passage]) -> Iterator[RequiredDocument]:
    """Yield the forms to fill in of a table that lists what is attached to the request."""
    for row in table:
        texts = [cell.text.strip() for cell in row.block.cells if not cell.continued]
        number = _number_in(row)
        name = max((text for text in texts if text != number), key=len, default="")
        is_filled = TO_FILL.search(name) and not OF_THE_BUYER.search(name)
        if number and (is_filled or _FILLED.search(name)) and not LATER.search(name):
            yield RequiredDocument(number=number, name=name, required=None, place=row.place)


def _below_head(table: Sequence[Passage]) -> Iterator[RequiredDocument]:
    """Yield the papers in the column of a table that is headed ``Documents to be submitted``."""
    titles = {cell.column: cell.text.strip() for cell in table[0].block.cells}
    whole = [one for one, title in titles.items() if _DOCUMENTS.search(title)]
    heads = whole or [one for one, title in titles.items() if _HEADED.search(title)]
    if not heads:
        return
    for row in table[1:]:
        cells = [cell for cell in row.block.cells if cell.column == heads[0] and not cell.continued]
        beside = _number_in(row)
        for text in (line for cell in cells for line in re.split(r";|\n", cell.text)):
            attached = ATTACHMENT.match(text.strip())
            name = name_in(attached["name"] if attached else text)
            is_paper = whole or TO_FILL.search(name) or EVIDENCE.search(name)
            if name and is_paper and not _ONLY_NUMBER.match(name):
                number = attached["number"] if attached else beside or number_behind(text)
                yield required_paper(name, text, row, number)


def _number_in(row: Passage) -> str:
    """Return the number of a paper that stands in a cell of its own; empty for none."""
    texts = (cell.text.strip() for cell in row.block.cells)
    return next((text for text in texts if _ATTACHED.fullmatch(text)), "")
