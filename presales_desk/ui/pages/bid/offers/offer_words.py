"""How an offered answer is told: where it comes from, how well it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.clause_offers import Source
from presales_desk.records.enums import Result
from presales_desk.records.formats import day
from presales_desk.ui.words import counted, dotted, language, term, translate

if TYPE_CHECKING:
    from presales_desk.actions.clause_offers import Offer

TONES = {Source.ARCHIVE: "primary", Source.PROJECT: "neutral", Source.PRODUCT: "success"}


def source_text(offer: Offer) -> str:
    """Return what kind of origin an offer has, in a word or two."""
    return {
        Source.ARCHIVE: translate("OfferWords", "Archive"),
        Source.PROJECT: translate("OfferWords", "Project"),
        Source.PRODUCT: translate("OfferWords", "Parameters"),
    }[offer.source]


def origin_text(offer: Offer) -> str:
    """Return project, customer, day and result of an earlier answer, or the product."""
    if offer.origin is None:
        return offer.product or translate("OfferWords", "Our products")
    origin = offer.origin
    used = translate("OfferWords", "used {count} {count:time|times}")
    return dotted(
        origin.project,
        origin.customer,
        day(origin.day, language()) if origin.day else "",
        term(f"result.{origin.result}") if origin.result not in (None, Result.OPEN) else "",
        counted(used, count=offer.uses) if offer.uses else "",
    )


def fit_text(offer: Offer) -> str:
    """Return how well an offer fits, as the list shows it."""
    if offer.source is Source.PRODUCT or offer.percent < 100:
        return f"{offer.percent}%"
    return translate("OfferWords", "same")
