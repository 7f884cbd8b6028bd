"""Puts the pictures of a printed form back where the tender has them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from presales_desk.documents.bid.sections import EMU_OF_TWENTIETH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.documents.bid.form_text import FormText
    from presales_desk.documents.bid.material import TenderPicture
    from presales_desk.documents.bid.paper import BidPaper

_HIGHEST = 7_200_000
"""In EMU, 20 cm: what a page holds beside a heading."""


class PictureWriter:
    """Puts pictures into paragraphs.

    Args:
        paper: Gets them.
        pictures: By their places; see ``TenderForm``.
        text: Opens a place to fill in for each that is not there.
        width: Of the text, in twentieths of a point.

    """

    def __init__(
        self,
        paper: BidPaper,
        pictures: Sequence[TenderPicture | None],
        text: FormText,
        width: int,
    ) -> None:
        self._paper, self._pictures, self._text, self._width = paper, pictures, text, width

    def fill(self, paragraph: Any) -> None:
        """Replace the marks of a paragraph by the pictures that they stand for."""
        for mark in list(paragraph.iter(qn("w:drawing"))):
            place = mark.attrib.pop(qn("w:id"))
            picture = self._pictures[int(place)]
            if picture is None:
                label = self._paper.text("blank.picture")
                run = mark.getparent()
                run.addprevious(self._text.control(label, OxmlElement("w:rPr")))
                run.getparent().remove(run)
            else:
                mark.append(self._inline(picture, self._room(paragraph)))

    def _room(self, paragraph: Any) -> int:
        """Return the width that a paragraph has, in EMU: that of its cell or of the text."""
        cell = next(paragraph.iterancestors(qn("w:tc")), None)
        own = None if cell is None else cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}")
        told = "" if own is None else own.get(qn("w:w")) or ""
        is_length = own is not None and own.get(qn("w:type")) in (None, "dxa")
        width = int(told) if told.isdecimal() and is_length else 0
        return (min(width, self._width) or self._width) * EMU_OF_TWENTIETH

    def _inline(self, picture: TenderPicture, room: int) -> Any:
        """Return a picture in the line, named by nothing but a number."""
        share = min(1.0, room / picture.width, _HIGHEST / picture.height)
        size = (int(picture.width * share), int(picture.height * share))
        return self._paper.document.part.new_pic_inline(io.BytesIO(picture.content), *size)
