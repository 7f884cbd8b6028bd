"""Cuts an English request into labels and what is said of them: before colons, and in rows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_DAY_OR_ZONE = (
    r"(?:\(|[A-Z]{2,5}\b|(?:[A-Z][a-z]+ ){1,3}[Tt]ime\b|Local\b|"
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)"
)
SENTENCE = re.compile(
    r"(?<=[.;!?])(?<![AaPp]\.[Mm]\.)\s+(?=[A-Z(])(?!\([\w ]{0,30}\b[Tt]ime\))"
    r"(?!(?:Rev|Stat|Ann|Code|Comp)\. (?:[A-Z§]))|"
    rf"(?<=[AaPp]\.[Mm]\.)\s+(?=[A-Z])(?!{_DAY_OR_ZONE})"
)
"""Where one sentence ends and the next begins; a time such as ``3:00 p.m. Pacific Time`` goes on
with its zone or its day.
"""
_LINE = re.compile(
    r"^(?:(?:ITB|ITP|ITC|BDS|PDS|GCC|SCC|PCC|"
    r"Clause)\s*)?(?:(?:[A-Z]\.)?[\d.]+\s*(?:\([a-z]\)\s*)?)?(?P<label>[A-Za-z](?:[^:.;?!\n]|"
    r"(?<=[Nn]o)\.|(?<=Ref)\.){2,90}?)\s*(?:(?<!\d):|:(?!\d\d\b))\s*(?P<value>\S.*)$",
    re.DOTALL,
)
"""``Closing date: 3 May 2026``, ``ITB 7.1 Contract No.: W-12``; ``10:30`` has no label."""
_BOX = re.compile(
    r"^\s*\d{1,2}[a-z]?\.?\s*(?P<label>[A-Z][A-Z /,&()-]{2,60}?)\s*:?\n(?P<value>\S.*)$", re.DOTALL
)
"""A numbered box of a form: its name in capitals, and below it what is said."""
_LABELS = re.compile(
    r"(?<!\s)\s+(?=(?:Issue Date|Date Issued|Release Date|Due Date|Closing Date|Opening Date|"
    r"Name of Project|Project (?:Name|Title)|Contract (?:Title|Name|No\.?)|Country|"
    r"(?:Loan|Credit|Grant) No\.?|(?:RF[BPQ] )?Reference No\.?|RF[BPQ] No\.?|"
    r"Solicitation (?:No\.?|Number)|Purchaser|Employer|Issued on)\s*:)"
)
"""Where the next label begins on a line that has several: ``Issue Date: … Due Date: …``."""
_LABEL_LINE = re.compile(
    r"^(?:[\d.]+\s+)?(?P<label>(?!.*\b(?:following|below|as follows|shall|must|will)\b)"
    r"[A-Za-z][^:.;?!]{2,70}?)\s*:$",
    re.IGNORECASE,
)
"""A label with nothing behind it, whose value is the next line: ``Proposal Due Date:``."""
_BOX_NUMBER = re.compile(r"\d{1,2}[a-z]?\.\s+[A-Z]{2}")
_PLAIN_LABEL = re.compile(
    r"^(?:\d{1,2}[a-z]?\.\s*)?(?P<label>(?=.*\b(?:number|no\.?|date|deadline|time|title|reference|"
    r"issued by|issuing|period|duration|value|budget|terms|method|closing|due)\b|.*#$)"
    r"(?!.*\b(?:shall|must|will|is|are|be)\b)[A-Za-z/&().-]+(?:\s+[A-Za-z/&().#-]+){0,8})\s*$",
    re.IGNORECASE,
)
"""The same without its colon, as in the boxes of forms: ``5. SOLICITATION NUMBER``."""
_DAY_LABEL = re.compile(r"(?:Date|Time)\s*:")
"""``The opening takes place at: City Hall. Date: 3 May 2026``."""
_MAX_LABEL = 60
_OF_DAYS = re.compile(r"\b(?:dates?|due|deadline|time|when)\b", re.IGNORECASE)
"""Heads above days of whatever the row is about: ``Date responses due``."""
_PAIR = 2
_MAX_CELLS = 12
"""Of a row that states something; wider ones are lists of prices and goods."""


@dataclass(frozen=True, slots=True)
class EnglishStatement:
    """What is said of something.

    Attributes:
        label: Of what: the words before a colon, or the cell to the left.
        value: What is said.
        text: The whole line or row, as a proof.

    """

    label: str
    value: str
    text: str
    passage: Passage


def english_statements(passages: Sequence[Passage]) -> Iterator[EnglishStatement]:
    """Yield what lines and rows state, in reading order."""
    for position, passage in enumerate(passages):
        below = passages[position + 1] if position + 1 < len(passages) else None
        if below is not None and (told := _over_two_lines(passage, below)):
            yield told
        cells = passage.block.cells[:_MAX_CELLS]
        texts = [cell.text for cell in cells if not cell.continued]
        for text in texts or [passage.text]:
            if box := _BOX.match(text):
                yield EnglishStatement(box["label"], box["value"], text, passage)
            labelled = _LABELS.split(text)
            for said in (*labelled, *_sentences(text)[1:]):
                if hit := _LINE.match(said.strip()):
                    yield EnglishStatement(hit["label"].strip(), hit["value"], text, passage)
        for column, label in enumerate(texts[:-1]):
            value = " ".join(text for text in texts[column + 1 :] if text)
            if value and 3 <= len(label) <= _MAX_LABEL and re.search(r"[A-Za-z]{3}", label):
                yield EnglishStatement(label.strip(" :"), value, passage.text, passage)
        yield from _below_heads(passages, position)
        yield from _below_labels(passages, position)


def _sentences(text: str) -> list[str]:
    """Return the sentences of a text; a day behind its label goes on with the place before it."""
    found: list[str] = []
    for sentence in SENTENCE.split(text):
        if found and _DAY_LABEL.match(sentence):
            found[-1] = f"{found[-1]} {sentence}"
        else:
            found.append(sentence)
    return found


def _below_heads(passages: Sequence[Passage], position: int) -> Iterator[EnglishStatement]:
    """Yield what the only row below the heads of a table says of each of them."""
    near = passages[max(0, position - 2) : position + 2]
    row = passages[position]
    rows = [one for one in near if one.block.cells and one.block.table == row.block.table]
    is_pair = len(rows) == _PAIR and rows[-1] is row and len(row.block.cells) > _PAIR
    if not is_pair or re.search(r"\d", rows[0].text):
        return
    heads = {cell.column: cell.text.strip(" :") for cell in rows[0].block.cells}
    for cell in row.block.cells:
        head = heads.get(cell.column, "")
        if head and cell.text.strip() and not _OF_DAYS.search(head):
            yield EnglishStatement(head, cell.text.strip(), row.text, row)


def _below_labels(passages: Sequence[Passage], position: int) -> Iterator[EnglishStatement]:
    """Yield what a row says of the labels right above it, as forms have them in pairs of rows."""
    row, above = passages[position], passages[max(0, position - 1)]
    if row is above or not above.block.cells or row.block.table != above.block.table:
        return
    labels = {cell.column: cell.text.strip() for cell in above.block.cells if cell.text.strip()}
    told = {cell.column: cell.text.strip() for cell in row.block.cells if cell.text.strip()}
    are_labels = len(labels) > 1 and all(text.endswith(":") for text in labels.values())
    if are_labels and not any(text.endswith(":") for text in told.values()):
        for column in labels.keys() & told.keys():
            yield EnglishStatement(labels[column].strip(" :"), told[column], row.text, row)


def _over_two_lines(above: Passage, below: Passage) -> EnglishStatement | None:
    """Return what a line says of the label on the line above it; None where that is no label."""
    label, value = above.text.strip(), below.text.strip()
    hit = None if above.block.cells else _LABEL_LINE.match(label)
    if hit is None and not above.block.cells and len(label) <= _MAX_LABEL:
        is_box = _PLAIN_LABEL.match(value) is None and not _BOX_NUMBER.match(value)
        hit = _PLAIN_LABEL.match(label) if is_box else None
    is_value = not below.block.cells and not below.is_heading and value[-1:] != ":"
    if hit is None or not is_value:
        return None
    return EnglishStatement(hit["label"].strip(), below.text, f"{above.text} {below.text}", below)
