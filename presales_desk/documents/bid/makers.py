"""The documents of a bid by their names. Whoever imports this loads python-docx."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.bid import forms, prices, tables
from presales_desk.documents.bid.skeleton import skeleton

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.documents.bid.material import BidMaterial
    from presales_desk.documents.bid.paper import BidPaper

MAKERS: dict[str, Callable[[BidMaterial], BidPaper]] = {
    "matrix": tables.response_matrix,
    "technical-deviation": tables.technical_deviations,
    "commercial-deviation": tables.commercial_deviations,
    "score-index": tables.scoring_index,
    "qualifications": tables.qualification_list,
    "tasks": tables.task_allocation,
    "bid-letter": forms.bid_letter,
    "price-summary": prices.price_summary,
    "price-lines": prices.itemised_prices,
    "authorization": forms.authorization,
    "legal-representative": forms.legal_representative,
    "base-price": prices.base_price,
    "contract": forms.contract,
    "skeleton": skeleton,
}
"""In the order in which they are offered; their words stand below ``bid.kind``."""
