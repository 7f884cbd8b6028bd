"""Promises made outside the summary of an exchange: in answers, letters, notes, on slides, by hand.

Method: a promise that nobody wrote down is kept by nobody. Wherever one is made, it goes into the
one ledger of the project, with where it was made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.errors import Term
from presales_desk.planning.bid.answers import title_of
from presales_desk.records.base import Insert
from presales_desk.records.bid import BidLetter
from presales_desk.records.findings import Label
from presales_desk.records.follow_ups import Promise
from presales_desk.records.ids import rank_after
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Slide
from presales_desk.records.people import Contact, Stakeholder
from presales_desk.records.project import Project
from presales_desk.records.questions import Question
from presales_desk.records.summary import Attachment
from presales_desk.records.tender import TenderClause

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.workspace.workspace import Reader

Origin = TenderClause | BidLetter | Question | Slide | Attachment | Contact
"""What a promise can be made in, besides an exchange."""

_LONGEST = 60
"""Characters of a title in the words that tell where a promise was made."""


def promise_in(reader: Reader, project_id: str, origin: Origin, text: str = "") -> Promise:
    """Return a promise that is made in a record, not stored yet.

    Args:
        reader: Of the workspace.
        project_id: Whose ledger it goes into.
        origin: Where it is made.
        text: What is promised; empty takes what the record says in answer.

    """
    words = catalogue(reader.get(Project, project_id).language)
    key, title = _called(reader, origin)
    promise = Promise(
        project_id=project_id,
        text=text.strip(),
        origin_id=origin.id,
        source=words.text(f"exchange.made_in.{key}", title=_short(title)),
    )
    match origin:
        case TenderClause():
            return promise.but(text=text.strip() or origin.response, owner=origin.owner)
        case Question():
            whom, exchange = origin.stakeholder_id, origin.exchange_id
            said = text.strip() or origin.answer
            return promise.but(text=said, stakeholder_id=whom, exchange_id=exchange)
        case Contact():
            said = text.strip() or origin.outcome
            return promise.but(text=said, owner=origin.owner, stakeholder_id=origin.stakeholder_id)
        case Slide():
            return promise.but(text=text.strip() or origin.title)
        case BidLetter() | Attachment():
            return promise


def note_promise(reader: Reader, promise: Promise, moment: dt.datetime) -> Planned[Promise]:
    """Put a promise into the ledger, behind the others.

    Args:
        reader: Of the workspace.
        promise: As the user worded it.
        moment: When it was noted, in local time; one made in an exchange is of that day.

    """
    ranks = [each.rank for each in reader.find(Promise, project_id=promise.project_id)]
    made = None if promise.exchange_id else moment
    noted = promise.but(made=made, rank=rank_after(ranks))
    label = Label("exchange_row.new", name=_short(noted.text), kind=Term("kind.promise"))
    return Planned(label, (Insert(noted),), noted.project_id, noted)


def promises_in(reader: Reader, origin_id: str) -> list[Promise]:
    """Return what was promised in a record."""
    return reader.find(Promise, origin_id=origin_id)


def _called(reader: Reader, origin: Origin) -> tuple[str, str]:
    """Return the key of what the origin is, below ``exchange.made_in``, and what it is called."""
    match origin:
        case TenderClause():
            return "tender_clause", title_of(origin)
        case BidLetter():
            return "bid_letter", origin.title
        case Question():
            return "question", origin.text
        case Slide():
            return "slide", origin.title
        case Attachment():
            return "attachment", origin.name
        case Contact():
            person = reader.get(Stakeholder, origin.stakeholder_id)
            return "contact", " ".join(filter(None, [person.name or person.title, origin.way]))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
