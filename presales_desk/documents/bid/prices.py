"""Price documents of a bid: the summary for the opening, the itemised prices, our base price."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from presales_desk.documents.bid.fields import Blank
from presales_desk.documents.bid.paper import BidPaper
from presales_desk.records.amounts import LARGEST, in_words
from presales_desk.records.currencies import Currency
from presales_desk.records.formats import in_figures, money, number
from presales_desk.records.messages import catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.documents.bid.material import BidMaterial
    from presales_desk.documents.bid.pieces import Piece

_LINE = ("row", "name", "brand", "model", "maker", "quantity", "unit", "unit_price", "total")
_AMOUNTS = frozenset(map(_LINE.index, ("quantity", "unit_price", "total")))


def price_summary(material: BidMaterial) -> BidPaper:
    """Return the price summary that is read out at the opening (开标一览表)."""
    paper = price_paper(material, "price-summary")
    add_price_summary(paper, material)
    return paper


def itemised_prices(material: BidMaterial) -> BidPaper:
    """Return the itemised prices with their sum (分项报价表)."""
    paper = price_paper(material, "price-lines", landscape=True)
    add_itemised_prices(paper, material)
    return paper


def base_price(material: BidMaterial) -> BidPaper:
    """Return our own base price (标底), which never leaves the house."""
    paper = price_paper(material, "base-price", landscape=True)
    paper.paragraph(paper.text("internal"), centred=True)
    language, bid, currency = material.project.language, material.bid, material.currency
    total, tax = material.prices.total, material.prices.tax
    rows = [
        ("budget", _budget(material)),
        ("ceiling", bid.ceiling),
        ("offered", total),
        ("tax", tax),
        ("net", None if total is None or tax is None else total - tax),
        ("below", None if total is None or bid.ceiling is None else bid.ceiling - total),
    ]
    facts = [
        (paper.text(f"price.{key}"), money(amount, language, currency, in_full=True) or "—")
        for key, amount in rows
    ]
    paper.table([paper.text("price.what"), paper.text("price.amount")], facts, (3, 4))
    paper.paragraph("")
    add_itemised_prices(paper, material, signed=False)
    return paper


def _budget(material: BidMaterial) -> Decimal | None:
    """Return the customer's budget: of the plan, which is in yuan, else as the tender names it."""
    if material.currency is Currency.CNY and material.project.budget is not None:
        return material.project.budget
    told = material.sum_of("budget")
    return Decimal(told) if told.replace(".", "", 1).isdecimal() else None


def price_paper(material: BidMaterial, kind: str, *, landscape: bool = False) -> BidPaper:
    """Begin a price document; prices are never part of a blind volume."""
    house = material.house()
    title = house.text(f"kind.{kind}")
    paper = BidPaper(house, title, landscape=landscape)
    paper.title(title)
    return paper


def add_price_summary(paper: BidPaper, material: BidMaterial) -> None:
    """Write the table of the price summary and its signatures."""
    facts, total = material.facts, material.prices.total
    language = material.project.language
    bond = in_full(amount(material.sum_of("bid_bond")), material)
    if wants_no_bond(material):
        bond = paper.text("none")
    rows: list[tuple[str, Piece]] = [
        (paper.text("label.project"), material.tender_name),
        (paper.text("label.number"), material.tender_number or paper.blank("number")),
        (paper.text("label.lot"), material.bid.lot or facts.get("lot") or paper.text("none")),
        (paper.text("price.offered"), in_full(in_figures(total), material) or paper.blank("total")),
        (
            paper.text("price.words"),
            amount_in_words(total, language, material.currency) or paper.blank("words"),
        ),
        (paper.text("label.period"), paper.blank("period", material.term_of("contract_period"))),
        (paper.text("label.warranty"), paper.blank("warranty", material.term_of("warranty"))),
        (paper.text("label.bond"), paper.blank("bond", bond)),
        (paper.text("label.remark"), paper.text("none")),
    ]
    paper.table([paper.text("price.what"), paper.text("price.content")], rows, (3, 7))
    sign(paper)


def add_itemised_prices(paper: BidPaper, material: BidMaterial, *, signed: bool = True) -> None:
    """Write the lines, their sum in figures and in words, and the signatures."""
    unit = currency_name(material)
    head = [paper.text(f"line.{key}", currency=unit) for key in (*_LINE, "note")]
    rows: list[Sequence[Piece]] = [
        [
            *(str(place), line.name, line.brand, line.model, line.maker),
            *(number(line.quantity), line.unit),
            in_figures(line.unit_price) or paper.blank("price"),
            in_figures(total),
            line.note,
        ]
        for place, (line, total) in enumerate(material.prices.lines, 1)
    ]
    if rows:
        total = sum((amount for _, amount in material.prices.lines if amount), Decimal(0))
        words = amount_in_words(total, material.project.language, material.currency)
        rows.append(["", paper.text("line.sum"), *[""] * 6, in_figures(total), words])
    else:
        rows.append(["1", *[""] * 6, paper.blank("price"), "", ""])
    shares = (0.8, 2.8, 1.5, 2, 2, 1.5, 1, 1.6, 1.8, 2.3)
    bold = frozenset({len(rows) - 1} if len(rows) > 1 else ())
    paper.table(head, rows, shares, bold_rows=bold, amounts=_AMOUNTS)
    if signed:
        sign(paper)


def amount_in_words(amount: Decimal | None, language: str, currency: Currency) -> str:
    """Return an amount in words; empty for none, and for one beyond words."""
    if amount is None or not 0 <= amount < LARGEST:
        return ""
    return in_words(amount, language, currency)


def currency_name(material: BidMaterial) -> str:
    """Return what stands beside the amounts of a bid, such as 元, USD."""
    return catalogue(material.project.language).text(f"term.{material.currency.term}")


def in_full(figures: str, material: BidMaterial) -> str:
    """Return figures with their currency; empty for none."""
    if not figures:
        return ""
    unit, is_chinese = currency_name(material), material.project.language == "zh"
    return f"{figures} {unit}" if is_chinese else f"{unit} {figures}"


def amount(text: str) -> str:
    """Return an amount as it is written for people; a text that is none as it is."""
    try:
        return in_figures(Decimal(text)) if text else ""
    except InvalidOperation:
        return text


def wants_no_bond(material: BidMaterial) -> bool:
    """Tell whether the tender takes no bond: a Chinese one says so, an English one is silent."""
    asked = amount(material.sum_of("bid_bond"))
    is_told = asked or material.facts.get("bid_bond_share")
    return asked == "0" or (not is_told and material.project.language == "en")


def sign(
    paper: BidPaper, who: str = "bidder", name: str = "", by: Sequence[str] = ("signed",)
) -> None:
    """Write where somebody seals, signs and dates, below what they sign.

    A blind volume bears no seal and no signature.

    Args:
        paper: Gets it.
        who: An entry below ``bid.sealed``.
        name: Of who seals; ours if empty.
        by: Entries below ``bid.label``: each signs on a line of its own.

    """
    if paper.is_blind:
        return
    sealed = paper.text(f"sealed.{who}")
    paper.lines(
        [
            (sealed, Blank(sealed, name or paper.company)),
            *((paper.text(f"label.{key}"), paper.blank("signed")) for key in by),
            (paper.text("label.date"), paper.signed),
        ],
        right=True,
    )
