"""Reads the company's logo and puts it on the layouts, where no slide can lose it."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from presales_desk.deck import colours
from presales_desk.deck.house import Logo
from presales_desk.deck.markup import escape, frame, rectangle

if TYPE_CHECKING:
    from presales_desk.deck.layout_model import LogoBox
    from presales_desk.deck.package import Package

_MEDIA = {"png": "image/png", "jpg": "image/jpeg"}
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_FRAME_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PLATE_ID, _PICTURE_ID = 900, 901
_MOST_STRETCHED = 20


def read_logo(content: bytes) -> Logo | None:
    """Return the picture with its size; None when it is no PNG or JPEG that can be shown."""
    extension, size = "", None
    if content.startswith(_PNG):
        extension, size = "png", _png_size(content)
    elif content.startswith(_JPEG):
        extension, size = "jpg", _jpeg_size(content)
    if size is None or min(size) < 1 or max(size) > _MOST_STRETCHED * min(size):
        return None
    return Logo(content, extension, *size)


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


def _png_size(content: bytes) -> tuple[int, int] | None:
    return struct.unpack(">II", content[16:24]) if len(content) >= 24 else None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """Walk over the segments to the one that begins a frame."""
    position = 2
    while position + 9 <= len(content) and content[position] == 0xFF:
        marker, length = content[position + 1], struct.unpack_from(">H", content, position + 2)[0]
        if marker in _FRAME_MARKERS:
            height, width = struct.unpack_from(">HH", content, position + 5)
            return width, height
        position += 2 + length
    return None
