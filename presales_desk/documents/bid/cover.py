"""The cover of a bid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.shared import Pt

from presales_desk.documents.bid.blocks import add_centred

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.documents.bid.paper import BidPaper
    from presales_desk.documents.bid.pieces import Piece

_COVER, _PLATE = 26.0, 22.0


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
    first = paper.document.sections[0]
    for part in (first.header, first.footer):
        for paragraph in part.paragraphs:
            paragraph.clear()
    if copies:
        paper.paragraph(paper.text("cover.copies"), centred=True)
    add_centred(paper.document, title, _PLATE, space=110)
    add_centred(paper.document, kind, _COVER, space=40)
    for number, (label, value) in enumerate(lines):
        form = paper.line(label, value).paragraph_format
        form.space_before = Pt(150 if number == 0 else 6)
        form.left_indent = Pt(80)
    paper.count_from_here()
