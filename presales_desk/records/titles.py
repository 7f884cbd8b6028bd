"""What a reader calls each record of a project: by its name, or by what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.bid import Bid, TenderWish
from presales_desk.records.competition import Score
from presales_desk.records.exchange import Attendee, ExchangeSummary, Preparation
from presales_desk.records.people import Contact
from presales_desk.records.plan import Adjustment, Judgement, Showing, Tripwire, WinEstimate
from presales_desk.records.project import KeyFact
from presales_desk.records.rehearsal import Rehearsal
from presales_desk.records.summary import Link
from presales_desk.records.tender import TenderFact, TenderMark
from presales_desk.records.wording import RecordWording

if TYPE_CHECKING:
    from collections.abc import Iterable

    from presales_desk.records.base import Record

_NAMING = ("name", "title", "own_question", "text")
_TELLING: dict[type[Record], tuple[str, ...]] = {
    KeyFact: ("question",),
    Score: ("competitor_id", "element"),
    Judgement: ("competitor_id", "question"),
    Contact: ("stakeholder_id", "purpose"),
    Showing: ("swot_item_id", "phase_id"),
    Tripwire: ("kind", "words"),
    Adjustment: ("kind", "day"),
    WinEstimate: ("day",),
    Preparation: ("item",),
    Attendee: ("stakeholder_id", "colleague"),
    ExchangeSummary: ("exchange_id",),
    Rehearsal: ("began", "way"),
    TenderFact: ("key",),
    TenderMark: ("mark",),
    TenderWish: ("lever", "wished"),
    Bid: ("lot",),
    Link: ("source_id",),
}
"""Fields that tell a record without a name from its like."""
_LONGEST = 80


def titles_of(records: Iterable[Record], language: str) -> dict[str, str]:
    """Return a title for every record by its id, of one line, never empty."""
    found = list(records)
    titles = {record.id: name for record in found if (name := _own_name(record))}
    words = RecordWording(language, titles)
    nameless = [record for record in found if record.id not in titles]
    for record in sorted(nameless, key=lambda record: isinstance(record, Link)):
        titles[record.id] = _title(record, words)  # links last: they are called by what they tie
    return titles


def title_fields(record: Record) -> tuple[str, ...]:
    """Return the fields that the title of a record says already."""
    naming = [field for field in _NAMING if getattr(record, field, "")]
    return (naming[0],) if naming else _TELLING.get(type(record), ())


def _own_name(record: Record) -> str:
    texts = (_line(str(getattr(record, field, ""))) for field in _NAMING)
    return next(filter(None, texts), "")


def _title(record: Record, words: RecordWording) -> str:
    parts = [_line(_part(record, field, words)) for field in _TELLING.get(type(record), ())]
    dot = "·" if words.language == "zh" else " · "
    return dot.join(filter(None, parts)) or words.kind(type(record))


def _part(record: Record, field: str, words: RecordWording) -> str:
    return words.value(record, field) or (words.us if field == "competitor_id" else "")


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
