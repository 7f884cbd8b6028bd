"""What exchanges leave behind: in whose preparation it stands until it is dealt with.

Method: exchange summary, groups 8 and 9 (section 14). Nothing that is open may be lost: it stands
in every later exchange, or in those from which on it was moved.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from presales_desk.planning.exchanges import OVER
from presales_desk.records.enums import FollowUpState
from presales_desk.records.follow_ups import Leftover, Promise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.exchange import Exchange
    from presales_desk.records.exchange_records import ExchangeRecords

FollowUp = Leftover | Promise

_OPEN = (FollowUpState.OPEN, FollowUpState.MOVED)
_NO_DAY = dt.date.max


def is_open(item: FollowUp) -> bool:
    """Tell whether something is still to be done; what was only moved is."""
    return item.state in _OPEN


def is_overdue(item: FollowUp, today: dt.date) -> bool:
    """Tell whether something should have been done before ``today``."""
    return is_open(item) and item.due is not None and item.due < today


def carried(records: ExchangeRecords, exchange: Exchange) -> list[FollowUp]:
    """Return what earlier exchanges left over for this one, the most urgent first."""
    items: list[FollowUp] = [*records.leftovers, *records.promises]
    return by_urgency([item for item in items if _stands_in(item, exchange, records)])


def later(records: ExchangeRecords, exchange: Exchange) -> list[Exchange]:
    """Return the exchanges to which something can be moved from this one."""
    place = records.place_of(exchange.id)
    return [each for each in records.exchanges[place + 1 :] if each.state not in OVER]


def by_urgency(items: Sequence[FollowUp]) -> list[FollowUp]:
    """Return items in the order in which they are due; those without a day stand last."""
    return sorted(items, key=lambda item: (item.due or _NO_DAY, item.rank, item.id))


def _stands_in(item: FollowUp, exchange: Exchange, records: ExchangeRecords) -> bool:
    if not is_open(item):
        return False
    place, origin = records.place_of(exchange.id), records.place_of(item.exchange_id)
    if origin < 0 and exchange.state in OVER:
        return False  # made outside any exchange: it is for those that are still to come
    return place > origin and place >= records.place_of(item.carried_to)
