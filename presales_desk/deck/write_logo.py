"""Puts the company's logo on the layouts, where no slide can lose it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml import parse_xml

from presales_desk.deck import colours
from presales_desk.deck.markup import NAMES, escape, frame, rectangle

if TYPE_CHECKING:
    from pptx.opc.package import Part
    from pptx.slide import SlideLayout

    from presales_desk.deck.logo import Logo
    from presales_desk.deck.package import Parts
    from presales_desk.deck.placed_slide import LogoBox

_MEDIA = {"png": CT.PNG, "jpg": CT.JPEG}
_PLATE_ID, _PICTURE_ID = 900, 901


def picture_part(parts: Parts, logo: Logo) -> Part:
    """Return the new part that holds ``logo``."""
    return parts.put(f"/ppt/media/logo.{logo.extension}", _MEDIA[logo.extension], logo.content)


def add_logo(layout: SlideLayout, picture: Part, box: LogoBox, name: str) -> None:
    """Draw ``picture`` on ``layout``; ``name`` is its alternative text."""
    relation = layout.part.relate_to(picture, RT.IMAGE)
    shapes = rectangle(_PLATE_ID, name, box.plate_rect, colours.WHITE) if box.plate_rect else ""
    shapes += (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{_PICTURE_ID}" name="{escape(name)}" '
        f'descr="{escape(name)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr>'
        f'<p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="{relation}"/><a:stretch>'
        f"<a:fillRect/></a:stretch></p:blipFill><p:spPr>{frame(box.rect)}"
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )
    layout.element.spTree.extend(list(parse_xml(f"<p:spTree {NAMES}>{shapes}</p:spTree>")))
