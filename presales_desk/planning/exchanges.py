"""Where a project stands in the flow of its exchanges, and how far one of them is prepared.

Method: standard workflow (section 3), preparation (sections 4, 5 and 8).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.enums import ExchangeState

if TYPE_CHECKING:
    from presales_desk.records.exchange import Exchange
    from presales_desk.records.exchange_records import ExchangeRecords

PAGE = "engagements"
OVER = (ExchangeState.HELD, ExchangeState.CANCELLED)


def next_exchange(records: ExchangeRecords) -> Exchange | None:
    """Return the exchange that comes next, else the last one; None when there is none."""
    ahead = [each for each in records.exchanges if each.state not in OVER]
    if ahead:
        return ahead[0]
    return records.exchanges[-1] if records.exchanges else None
