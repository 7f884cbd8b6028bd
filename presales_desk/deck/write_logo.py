"""Puts the company's logo on the layouts, where no slide can lose it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import colours
from presales_desk.deck.markup import escape, frame, rectangle

if TYPE_CHECKING:
    from presales_desk.deck.layout_model import LogoBox
    from presales_desk.deck.logo import Logo
    from presales_desk.deck.package import Package

_MEDIA = {"png": "image/png", "jpg": "image/jpeg"}
_PLATE_ID, _PICTURE_ID = 900, 901


def add_logo(package: Package, layout: str, logo: Logo, box: LogoBox, name: str) -> None:
    """Draw ``logo`` on the layout part ``layout``; ``name`` is its alternative text."""
    media = f"ppt/media/logo.{logo.extension}"
    if media not in package.parts:
        package.add(media, logo.content, _MEDIA[logo.extension])
    relation = package.relate(layout, "image", media)
    shapes = rectangle(_PLATE_ID, name, box.plate_rect, colours.WHITE) if box.plate_rect else ""
    shapes += (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{_PICTURE_ID}" name="{escape(name)}" '
        f'descr="{escape(name)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr>'
        f'<p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="{relation}"/><a:stretch>'
        f"<a:fillRect/></a:stretch></p:blipFill><p:spPr>{frame(box.rect)}"
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )
    part = package.parts[layout]
    xml = part.content.decode().replace("</p:spTree>", f"{shapes}</p:spTree>", 1)
    package.add(layout, xml, part.type)
