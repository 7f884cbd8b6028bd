"""Forms of a bid: bid letter, powers of attorney, proof of identity, contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.bid.paper import BidPaper
from presales_desk.documents.bid.prices import (
    amount,
    amount_in_words,
    currency_name,
    in_full,
    sign,
    wants_no_bond,
)
from presales_desk.records.formats import in_figures

if TYPE_CHECKING:
    from presales_desk.documents.bid.fields import Blank
    from presales_desk.documents.bid.material import BidMaterial
    from presales_desk.documents.bid.pieces import Piece

_PROMISES, _BOND = 6, 3
"""How many entries there are below ``bid.letter.promise``, and which is about the bond."""


def bid_letter(material: BidMaterial) -> BidPaper:
    """Return the letter with which a bid is made (投标函)."""
    paper = form_paper(material, "bid-letter")
    add_bid_letter(paper, material)
    return paper


def legal_representative(material: BidMaterial) -> BidPaper:
    """Return the proof of who represents us (法定代表人身份证明)."""
    paper = form_paper(material, "legal-representative")
    add_legal_representative(paper, material)
    return paper


def authorization(material: BidMaterial) -> BidPaper:
    """Return the power of attorney for who bids for us (授权委托书)."""
    paper = form_paper(material, "authorization")
    add_authorization(paper, material)
    return paper


def contract(material: BidMaterial) -> BidPaper:
    """Return the contract of the project, where the company has no form of its own (项目合同)."""
    paper = form_paper(material, "contract")
    facts = material.facts
    paper.lines(
        [
            (paper.text("contract.buyer"), material.buyer),
            (paper.text("contract.supplier"), paper.blank("company", paper.company)),
            (paper.text("label.project"), material.tender_name),
            (paper.text("label.number"), paper.blank("number", material.tender_number)),
        ]
    )
    total = material.prices.total
    words = amount_in_words(total, material.project.language, material.currency)
    known = {
        # What we wrote of the project's background tells of rivals too.
        "subject": paper.text("contract.supplies", project=material.tender_name),
        "price": paper.text("priced", amount=in_full(in_figures(total), material), words=words)
        if words
        else "",
        "period": material.term_of("contract_period"),
        "payment": facts.get("payment", ""),
        "acceptance": "",
        "warranty": material.term_of("warranty"),
        "liability": "",
        "disputes": "",
    }
    for key, value in known.items():
        paper.heading(paper.text(f"contract.{key}"), 2)
        paper.paragraph(paper.blank(f"contract_{key}", value))
    paper.heading(paper.text("contract.attachments"), 2)
    paper.paragraph(paper.text("contract.attached"))
    _sign_both(paper, material)
    return paper


def form_paper(material: BidMaterial, kind: str) -> BidPaper:
    """Begin a form with its title."""
    house = material.house()
    title = house.text(f"kind.{kind}")
    paper = BidPaper(house, title)
    paper.title(title)
    return paper


def add_bid_letter(paper: BidPaper, material: BidMaterial) -> None:
    """Write the bid letter: address, price, validity, promises, where we can be reached."""
    facts, profile, total = material.facts, material.profile, material.prices.total
    paper.paragraph(paper.text("letter.to"), paper.blank("buyer", material.buyer), indent=False)
    paper.paragraph(
        *_around(paper, "letter.opening", paper.blank("company", paper.company)),
        material.tender_name,
        paper.text("letter.numbered"),
        paper.blank("number", material.tender_number),
        paper.text("letter.hereby"),
    )
    days = facts.get("bid_validity_days", "")
    words = amount_in_words(total, material.project.language, material.currency)
    in_words = paper.text("letter.words", words=words) if words else ""
    places = {
        1: paper.blank("total", in_figures(total)),
        2: paper.blank("validity", days),
        _BOND: paper.blank("bond", amount(material.sum_of("bid_bond"))),
    }
    for count in range(1, _PROMISES + 1):
        key = f"letter.promise.{count}"
        if count == _BOND and wants_no_bond(material):
            paper.paragraph(paper.text("letter.no_bond"))
        elif count in places:
            currency = currency_name(material)
            paper.paragraph(*_around(paper, key, places[count], currency=currency, words=in_words))
        else:
            paper.paragraph(paper.text(key))
    contact = (("address", profile.address), ("phone", profile.phone), ("email", profile.email))
    paper.lines([(paper.text(f"label.{key}"), paper.blank(key, value)) for key, value in contact])
    sign(paper)


def add_legal_representative(paper: BidPaper, material: BidMaterial) -> None:
    """Write who represents us, with room for the copy of the identity card.

    Only Chinese forms tell gender and age.
    """
    bid = material.bid
    described = ("gender", "age") if paper.language == "zh" else ()
    paper.lines(
        [
            (paper.text("label.company"), paper.blank("company", paper.company)),
            (paper.text("label.address"), paper.blank("address", material.profile.address)),
            (paper.text("label.name"), paper.blank("signer", bid.signer)),
            (paper.text("label.title"), paper.blank("signer_title", bid.signer_title)),
            *((paper.text(f"label.{key}"), paper.blank(key)) for key in described),
            (paper.text("label.identity"), paper.blank("identity")),
        ]
    )
    paper.paragraph(paper.text("identity.statement"))
    paper.table([paper.text("identity.copy")], [[paper.text("identity.place") + "\n" * 8]], (1,))
    sign(paper, by=())


def add_authorization(paper: BidPaper, material: BidMaterial) -> None:
    """Write who may bid for us, what they may do, and until when."""
    bid = material.bid
    paper.paragraph(
        *_around(paper, "authorization.grant", paper.blank("signer", bid.signer)),
        paper.blank("company", paper.company),
        paper.text("authorization.appoints"),
        paper.blank("delegate", bid.delegate),
        paper.text("authorization.for"),
        material.tender_name,
        paper.text("letter.numbered"),
        paper.blank("number", material.tender_number),
        paper.text("authorization.powers"),
    )
    paper.paragraph(*_around(paper, "authorization.term", paper.blank("term")))
    paper.paragraph(paper.text("authorization.no_transfer"))
    paper.lines(
        [
            (paper.text("label.delegate"), paper.blank("delegate", bid.delegate)),
            (paper.text("label.title"), paper.blank("delegate_title", bid.delegate_title)),
            (paper.text("label.identity"), paper.blank("identity")),
        ]
    )
    paper.table([paper.text("identity.copy")], [[paper.text("identity.both") + "\n" * 8]], (1,))
    sign(paper, by=("signed_by_legal", "signed_by_delegate"))


def add_representatives(paper: BidPaper, material: BidMaterial) -> None:
    """Write who represents us and who may bid for us, where a tender wants both as one."""
    paper.heading(paper.text("kind.legal-representative"), 2)
    add_legal_representative(paper, material)
    paper.heading(paper.text("kind.authorization"), 2, new_page=True)
    add_authorization(paper, material)


def _sign_both(paper: BidPaper, material: BidMaterial) -> None:
    """Write where both parties of a contract seal, sign and date, side by side."""
    head = [paper.text("contract.buyer"), paper.text("contract.supplier")]
    names: list[Piece] = [material.buyer, paper.blank("company", paper.company)]
    places = [paper.text(f"contract.{key}") for key in ("sealed", "signed", "dated")]
    paper.table(head, [names, *([place] * 2 for place in places)], (1, 1), together=True)


def _around(paper: BidPaper, key: str, blank: Blank, **values: str) -> tuple[str, Blank, str]:
    """Return a sentence with a place to fill in where its ``{place}`` is."""
    before, after = paper.text(key, place="\0", **values).split("\0")
    return before, blank, after
