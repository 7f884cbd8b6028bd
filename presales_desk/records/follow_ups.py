"""What an exchange leaves behind for the next: issues, advice, promises."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from presales_desk.records.base import Record, record
from presales_desk.records.enums import FollowUpState, LeftoverKind


@record
class Leftover(Record):
    """An open issue or an advice that an exchange hands on. Method: groups 8 and 9 (section 14).

    It stands in the preparation of every later exchange until it is handled, moved or waived.

    Attributes:
        exchange_id: The exchange it came from.
        handling: How it is to be dealt with.
        owner: Name of the colleague.
        reason: Why it was waived or moved.
        carried_to: Id of the exchange it was moved to; empty for the next one.
        closed: When it was handled or waived; None before.

    """

    table: ClassVar[str] = "leftovers"

    project_id: str
    exchange_id: str
    kind: LeftoverKind = LeftoverKind.ISSUE
    text: str
    handling: str = ""
    owner: str = ""
    due: dt.date | None = None
    state: FollowUpState = FollowUpState.OPEN
    reason: str = ""
    carried_to: str = ""
    closed: dt.date | None = None
    rank: float = 0.0


@record
class Promise(Record):
    """Something we promised the customer: a line of the project's promise ledger.

    Attributes:
        exchange_id: Where it was made; None when not in an exchange.
        stakeholder_id: To whom; None when to nobody in particular.
        origin_id: The record it was made in, such as the answer to a question or to a clause of
            a tender, a slide, a file with notes; empty when a person wrote it down.
        source: The same in words, or a phone call, a letter; empty when the exchange says it all.
        owner: Name of the colleague who keeps it.
        made: When, in local time; None when only known by the day of the exchange.
        reason: Why it was waived or moved.
        carried_to: Id of the exchange it was moved to; empty for the next one.
        closed: When it was kept or waived; None before.

    """

    table: ClassVar[str] = "promises"

    project_id: str
    exchange_id: str | None = None
    text: str
    stakeholder_id: str | None = None
    origin_id: str = ""
    source: str = ""
    owner: str = ""
    due: dt.date | None = None
    made: dt.datetime | None = None
    state: FollowUpState = FollowUpState.OPEN
    reason: str = ""
    carried_to: str = ""
    closed: dt.date | None = None
    rank: float = 0.0
