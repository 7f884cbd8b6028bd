"""Takes the pictures of a form out of a foreign Word file: their pixels and nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from presales_desk.bid.reading.numbering import W
from presales_desk.workspace.oddities import ODDITIES

if TYPE_CHECKING:
    from collections.abc import Iterator

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_V = "{urn:schemas-microsoft-com:vml}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
HOLDERS = {f"{W}drawing", f"{W}pict", f"{W}object", f"{_MC}AlternateContent"}
"""What of a run can hold pictures."""
_ELSEWHERE = {f"{_MC}Fallback", f"{W}txbxContent"}
"""What holds a second version, or paragraphs that are copied by themselves."""
_DRAWN = re.compile(r"/(?:chart|chartex|diagram)$")
_LENGTH = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*([\d.]{1,8})(pt|in|cm|mm|px)?")
_UNITS = {"pt": 12_700, "in": 914_400, "cm": 360_000, "mm": 36_000, "px": 9_525, None: 12_700}
_SMALLEST = 216_000
"""Of either side, 6 mm: what is thinner is a line or a rest of scanning."""
_MOST_BYTES, _MOST_PIXELS = 8 * 2**20, 40_000_000
_MOST = 40
"""Of one form."""


@dataclass(frozen=True, slots=True)
class FormPicture:
    """A picture of a form.

    Attributes:
        content: Of a file with pixels that python-docx knows, such as a PNG or a JPEG.
        width, height: As printed, in EMU.

    """

    content: bytes
    width: int
    height: int


class FormPictures:
    """Collects the pictures of one form.

    Args:
        part: Of the file, with its relationships.

    Attributes:
        found: In their order; None for one that cannot be copied: a drawing, a picture that lies
            elsewhere, a format that can hold more than pixels, or one too large.

    """

    def __init__(self, part: Any) -> None:
        self._part = part
        self.found: list[FormPicture | None] = []

    def marks(self, holder: Any) -> Iterator[Any]:
        """Yield for each picture in a part of a run a ``w:drawing`` whose ``w:id`` is its place."""
        for picture in self._pictures(holder):
            mark = holder.makeelement(f"{W}drawing", nsmap=holder.nsmap)
            mark.set(f"{W}id", str(len(self.found)))
            self.found.append(picture if len(self.found) < _MOST else None)
            yield mark

    def _pictures(self, holder: Any) -> Iterator[FormPicture | None]:
        for element in holder.iter(f"{_PIC}pic", f"{_V}imagedata", f"{_A}graphicData"):
            if _is_elsewhere(element, holder) or _is_background(element):
                continue
            if element.tag == f"{_A}graphicData":
                if _DRAWN.search(element.get("uri") or ""):
                    yield None
            elif name := _name_of(element):
                size = _size(element)
                if size is None or min(size) >= _SMALLEST:
                    yield self._picture(name, size)

    def _picture(self, name: str, size: tuple[int, int] | None) -> FormPicture | None:
        """Return the picture that a relationship names; None where it may not be taken."""
        link = self._part.rels.get(name)
        if size is None or link is None or link.is_external:
            return None
        content = link.target_part.blob
        is_taken = len(content) <= _MOST_BYTES and _is_sound(content)
        return FormPicture(content, *size) if is_taken else None


def _name_of(element: Any) -> str:
    """Return the relationship that a picture is behind; some frames have none."""
    blip = element.find(f"{_PIC}blipFill/{_A}blip")
    keys = ("id", "href") if blip is None else ("embed", "link")
    holder = element if blip is None else blip
    return next((name for key in keys if (name := holder.get(f"{_R}{key}"))), "")


def _is_elsewhere(element: Any, holder: Any) -> bool:
    for one in element.iterancestors():
        if one is holder:
            return False
        if one.tag in _ELSEWHERE:
            return True
    return False


def _is_background(element: Any) -> bool:
    """Tell a picture behind the text, which would press it aside as one in the text."""
    frame = next(element.iterancestors(f"{_WP}anchor"), None)
    return frame is not None and frame.get("behindDoc") in ("1", "true")


def _size(element: Any) -> tuple[int, int] | None:
    """Return width and height of a picture in EMU; None where it does not tell."""
    if element.tag == f"{_V}imagedata":
        return _shape_size(element.getparent())
    own = element.find(f"{_PIC}spPr/{_A}xfrm/{_A}ext")
    frame = next(element.iterancestors(f"{_WP}inline", f"{_WP}anchor"), None)
    extent = own if frame is None else frame.find(f"{_WP}extent")
    if extent is None:
        return None
    width, height = (extent.get(side) or "" for side in ("cx", "cy"))
    return (int(width), int(height)) if width.isdecimal() and height.isdecimal() else None


def _shape_size(shape: Any) -> tuple[int, int] | None:
    """Return the size of an old shape; one of a group has that of the group, in real units."""
    group = next(shape.iterancestors(f"{_V}group"), None)
    frame = shape if group is None else group
    style = frame.get("style") or ""
    sides = {hit[1]: float(hit[2]) * _UNITS[hit[3]] for hit in _LENGTH.finditer(style)}
    if not {"width", "height"} <= sides.keys():
        return None
    return round(sides["width"]), round(sides["height"])


def _is_sound(content: bytes) -> bool:
    """Tell whether python-docx knows the format, and not too many pixels come out of it."""
    from docx.image.exceptions import (
        InvalidImageStreamError,
        UnexpectedEndOfFileError,
        UnrecognizedImageError,
    )
    from docx.image.image import Image

    try:
        image = Image.from_blob(content)
        return 0 < image.px_width * image.px_height <= _MOST_PIXELS
    except (
        *ODDITIES,
        InvalidImageStreamError,
        UnexpectedEndOfFileError,
        UnrecognizedImageError,
    ):
        return False
