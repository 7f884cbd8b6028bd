"""The cover of a bid: in the form that the tender prints, else in ours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docx.shared import Pt

from presales_desk.documents.bid.blocks import add_centred
from presales_desk.documents.bid.tender_forms import take_over

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.documents.bid.material import BidMaterial, TenderForm
    from presales_desk.documents.bid.paper import BidPaper
    from presales_desk.documents.bid.pieces import Piece

_COVER, _PLATE = 26.0, 22.0
_CALLED = re.compile(
    r"(?:(?:投标|响应|应答|磋商|谈判|报价|申请)文件)?(?:[正副]本)?的?封面(?:格式|样式|范本)?"
    r"|(?:(?:bid|proposal|tender) )?cover(?: page)?|title page",
    re.IGNORECASE,
)
"""The cover of the whole bid; a volume, an envelope and a letter have covers of their own."""


def is_cover(name: str) -> bool:
    """Tell whether a document of the tender's list is nothing but the cover of the bid."""
    return _CALLED.fullmatch(name.strip()) is not None


def take_over_cover(paper: BidPaper, material: BidMaterial, form: TenderForm, name: str) -> None:
    """Write the cover that the tender prints on a page of its own.

    Args:
        paper: Empty so far.
        material: What it is filled in with.
        form: Of the tender.
        name: That the tender lists it with.

    """
    _clear_running(paper)
    take_over(paper, material, form, name)
    paper.count_from_here()


def write_cover(
    paper: BidPaper,
    kind: str,
    title: str,
    lines: Sequence[tuple[str, Piece]],
    *,
    copies: bool = False,
) -> None:
    """Write a cover on a page of its own: what it is, of which project, by whom.

    Args:
        paper: Empty so far.
        kind: What it is.
        title: Of the project.
        lines: Labels with their values.
        copies: Whether to tick if it is the original or a copy.

    """
    _clear_running(paper)
    if copies:
        paper.paragraph(paper.text("cover.copies"), centred=True)
    add_centred(paper.document, title, _PLATE, space=110)
    add_centred(paper.document, kind, _COVER, space=40)
    for number, (label, value) in enumerate(lines):
        form = paper.line(label, value).paragraph_format
        form.space_before = Pt(150 if number == 0 else 6)
        form.left_indent = Pt(80)
    paper.count_from_here()


def _clear_running(paper: BidPaper) -> None:
    """Take away what stands above and below other pages."""
    first = paper.document.sections[0]
    for part in (first.header, first.footer):
        for paragraph in part.paragraphs:
            paragraph.clear()
