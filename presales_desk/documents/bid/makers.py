"""The documents of a bid by their names. Whoever imports this loads python-docx."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from presales_desk.documents.bid import forms, prices, tables
from presales_desk.documents.bid.parts import PARTS, in_company_form, in_tender_form
from presales_desk.documents.bid.skeleton import blind_volume, skeleton

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.documents.bid.material import BidMaterial
    from presales_desk.documents.bid.paper import BidPaper
    from presales_desk.documents.bid.parts import Part

    Maker = Callable[[BidMaterial], BidPaper]


def _made(part: Part, own: Maker, material: BidMaterial) -> BidPaper:
    """Return a document in the tender's form, else in ours."""
    return in_tender_form(material, part) or own(material)


def _contract(material: BidMaterial) -> BidPaper:
    return in_company_form(material, "contract") or forms.contract(material)


_OURS: dict[str, Maker] = {
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
    "contract": _contract,
    "skeleton": skeleton,
    "blind-volume": blind_volume,
}
_PARTS = {part.kind: part for part in PARTS}
MAKERS: dict[str, Maker] = {
    kind: partial(_made, _PARTS[kind], own) if kind in _PARTS else own
    for kind, own in _OURS.items()
}
"""In the order in which they are offered; their words stand below ``bid.kind``."""
