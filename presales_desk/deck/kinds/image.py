"""A picture with its caption, and up to four points beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import design, fitting, pictures, text
from presales_desk.deck.diagram_layouts import CAPTION, PICTURE, POINTS
from presales_desk.deck.fitting import Item
from presales_desk.deck.layout_model import Rect
from presales_desk.deck.placed_shapes import PictureBox
from presales_desk.deck.sheet import clip, text_box
from presales_desk.records.enums import Severity

if TYPE_CHECKING:
    from presales_desk.deck.layout_model import TextBox
    from presales_desk.deck.pictures import Picture
    from presales_desk.deck.sheet import Page, Pages, Sheet
    from presales_desk.records.slide_figures import Image

_MOST_POINTS = 4
_LARGEST = 2.0
"""Inches that 96 pixels may be blown up to: beyond, a small picture is only coarse."""
_PIXELS = 96
_SVG = ".svg"


def pages(content: Image, sheet: Sheet) -> Pages:
    """Return picture and points; further points go on beside the same picture.

    Without a picture there is a finding and no frame: the points take the whole width.
    """
    picture = _picture(content, sheet)
    points = _points(content.points, sheet, beside=picture is not None)
    return [_page(content, sheet, picture, panel) for panel in points or [None]]


def _page(content: Image, sheet: Sheet, picture: Picture | None, panel: TextBox | None) -> Page:
    if picture is None:
        return sheet.page(panel)
    room = sheet.slot(PICTURE).rect
    room = Rect(room.left, room.top, room.width, sheet.body_bottom - room.top)
    if panel is None:
        room = room.with_width(design.CONTENT_WIDTH)
    below = sheet.slot(CAPTION).rect.height if text.one_line(content.caption) else 0.0
    shown = _box(content, sheet, picture, room.with_height(room.height - below))
    caption = Rect(room.left, shown.rect.bottom, room.width, below)
    return sheet.page(shown, sheet.box(CAPTION, text.one_line(content.caption), caption), panel)


def _picture(content: Image, sheet: Sheet) -> Picture | None:
    given = sheet.house.pictures.get(_names(content)[0])
    picture = None if given is None else pictures.read_picture(given)
    if picture is None:
        sheet.find(_trouble(content, given), file=_name(content, sheet))
        sheet.remember(sheet.name(sheet.slot(CAPTION)), text.one_line(content.caption))
    elif not text.one_line(content.alt):
        sheet.find("no_alt", Severity.HINT)
    return picture


def _trouble(content: Image, given: bytes | None) -> str:
    """Return what is wrong: none was chosen yet, it is not there, or it cannot be drawn."""
    if given is not None:
        return "bad_picture"
    return "no_picture" if _names(content)[0] else "no_picture_yet"


def _names(content: Image) -> tuple[str, str]:
    """Return what the picture and its drawing are called among the pictures of the house.

    A path to a drawing means the PNG beside it, made by whoever drew it.
    """
    if content.sha256 or not content.path.lower().endswith(_SVG):
        return content.sha256 or content.path, content.svg
    return content.path[: -len(_SVG)] + ".png", content.path


def _name(content: Image, sheet: Sheet) -> str:
    """Return what a message calls the picture."""
    name = text.one_line(content.path or content.caption or content.alt)
    return text.shorten(name, 40) or sheet.words.text("term.slide_kind.image")


def _box(content: Image, sheet: Sheet, picture: Picture, room: Rect) -> PictureBox:
    """Return the picture as large as ``room`` lets it be, in the middle of it, undistorted."""
    slot = sheet.slot(PICTURE)
    scale = min(room.width / picture.width, room.height / picture.height, _LARGEST / _PIXELS)
    width, height = picture.width * scale, picture.height * scale
    rect = Rect(
        room.left + (room.width - width) / 2, room.top + (room.height - height) / 2, width, height
    )
    svg = sheet.house.pictures.get(_names(content)[1], b"")
    return PictureBox(
        slot.name,
        rect,
        picture.content,
        picture.media_type,
        alt=_alt(content, sheet),
        svg=svg if pictures.is_safe_svg(svg) else b"",
        placeholder=slot.index,
    )


def _alt(content: Image, sheet: Sheet) -> str:
    return text.one_line(content.alt or content.caption) or text.plain(
        text.one_line(sheet.slide.title)
    )


def _points(points: tuple[str, ...], sheet: Sheet, *, beside: bool) -> list[TextBox]:
    slot = sheet.slot(POINTS)
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    if not beside:
        rect = Rect(design.MARGIN, rect.top, design.CONTENT_WIDTH, rect.height)
    left, top, right, bottom = slot.role.insets
    inner = Rect(0, 0, rect.width - left - right, rect.height - top - bottom)
    items = [clip(Item(words)) for point in points if (words := text.broken(point))]
    shorter = [fitting.cut([item], slot.role, rect)[0] for item in items]
    if shorter != items:
        sheet.spill(sheet.name(slot), "\n".join(item.text for item in items))
    if not shorter:
        return []
    before = slot.role.before / 72
    divided, size = fitting.pages_of(
        shorter,
        lambda s: [fitting.height([item], slot.role, s, inner.width) + before for item in shorter],
        slot.role.sizes,
        inner.height + before,
        _MOST_POINTS,
    )
    return [text_box(slot, fitting.compose(page, slot.role, size), rect) for page in divided]
