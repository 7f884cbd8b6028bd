"""Writes pictures: as a part of the file once for the same bytes, drawings with a picture behind.

A program that knows SVG shows the drawing, every other one the PNG made from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT

from presales_desk.deck.markup import escape, frame

if TYPE_CHECKING:
    from pptx.opc.package import Part

    from presales_desk.deck.layout_model import Canvas
    from presales_desk.deck.package import Parts
    from presales_desk.deck.placed_shapes import PictureBox

_EXTENSIONS = {CT.PNG: "png", CT.JPEG: "jpg", "image/svg+xml": "svg"}
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"


@dataclass(frozen=True, slots=True)
class PictureIds:
    """Relations of a slide to a picture and to its drawing; that one is empty for none."""

    picture: str
    svg: str = ""


class Media:
    """The pictures of a file."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._stored: dict[bytes, Part] = {}

    def relate(self, slide: Part, box: PictureBox) -> PictureIds:
        """Relate ``slide`` to the picture of ``box``."""
        picture = slide.relate_to(self._part(box.content, box.media_type), RT.IMAGE)
        if not box.svg:
            return PictureIds(picture)
        return PictureIds(picture, slide.relate_to(self._part(box.svg, "image/svg+xml"), RT.IMAGE))

    def _part(self, content: bytes, media_type: str) -> Part:
        if content not in self._stored:
            pattern = f"/ppt/media/image%d.{_EXTENSIONS[media_type]}"
            self._stored[content] = self._parts.add(pattern, media_type, content)
        return self._stored[content]


def picture_xml(
    identity: int, box: PictureBox, ids: PictureIds, placeholder: str, canvas: Canvas
) -> str:
    """Return the picture; ``placeholder`` is its ``p:nvPr``."""
    drawing = ""
    if ids.svg:
        drawing = (
            f'<a:extLst><a:ext uri="{_SVG_EXTENSION}"><asvg:svgBlip xmlns:asvg="{_SVG}" '
            f'r:embed="{ids.svg}"/></a:ext></a:extLst>'
        )
    locks = ' noGrp="1"' if "<p:ph" in placeholder else ""
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{identity}" name="{escape(box.name)}" '
        f'descr="{escape(box.alt)}"/><p:cNvPicPr><a:picLocks{locks} noChangeAspect="1"/>'
        f'</p:cNvPicPr>{placeholder}</p:nvPicPr><p:blipFill><a:blip r:embed="{ids.picture}">'
        f"{drawing}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>"
        f'{frame(canvas.placed(box.rect))}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
        "</p:pic>"
    )
