"""Puts the common parts around what a kind laid out: title, kicker, takeaway, footers, logo."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from presales_desk.deck import design, fitting, notes, text
from presales_desk.deck.fitting import Item
from presales_desk.deck.layout_frame import FRAME, MARK
from presales_desk.deck.layout_model import Rect, TextBox
from presales_desk.deck.mark import mark_box
from presales_desk.deck.placed_slide import LogoBox, PlacedSlide
from presales_desk.deck.sheet import Page, Pages, Sheet, clip, text_box
from presales_desk.deck.slide_layouts import LAYOUTS
from presales_desk.records.enums import Severity, SlideKind

if TYPE_CHECKING:
    from presales_desk.deck.design import Layout, Slot, TextRole
    from presales_desk.deck.layout_model import Paragraph
    from presales_desk.deck.placed_slide import Shape

_SOURCE_WORDS = ("数据来源", "来源", "资料来源", "注：", "注:", "source", "note", "data source")
_LOGO = Rect(design.x(10), 0.28, design.span(3), 0.32)
_COVER_LOGO = Rect(design.MARGIN, 0.28, design.span(3), 0.40)
_PLATE = 0.06
_CRAMPED = 0.75
"""Share of its size to which a title may shrink before it is given more room."""
_SEPARATOR = " ｜ "
"""Between footer and confidentiality mark where a template has one place for both."""


def complete(sheet: Sheet, pages: Pages) -> tuple[PlacedSlide, ...]:
    """Return one placed slide for each of ``pages``, all with the frame of their layout."""
    if len(pages) > 1:
        sheet.find("split", Severity.HINT, pages=len(pages))
    made = [one if isinstance(one, Page) else Page(tuple(one), sheet.layout_key) for one in pages]
    frames = {one.layout: _frame(sheet, one.layout) for one in made}
    titles = [_title(sheet, one, page, len(made)) for page, one in enumerate(made, start=1)]
    sheet.tell_cuts()
    written = notes.compose(sheet)
    further = notes.continued(sheet) if written and len(made) > 1 else ""
    logo = _logo(sheet)
    return tuple(
        PlacedSlide(
            slide_id=sheet.slide.id,
            kind=sheet.slide.kind,
            section=sheet.slide.section,
            layout=one.layout,
            title=title.text.replace(text.BREAK, " "),
            boxes=(title, *frames[one.layout][0], *one.boxes, *frames[one.layout][1]),
            decorations=_decorations(sheet, sheet.layout_of(one.layout)),
            background=LAYOUTS[one.layout].background,
            logo=logo,
            notes=written if page == 1 else further,
            page=page,
            pages=len(pages),
            findings=tuple(sheet.findings) if page == 1 else (),
        )
        for page, (title, one) in enumerate(zip(titles, made, strict=True), start=1)
    )


def _frame(sheet: Sheet, layout: str) -> tuple[list[TextBox], list[TextBox]]:
    """Return what stands above and below the body in ``layout``."""
    sheet.use(layout)
    return _above(sheet), _below(sheet)


def _decorations(sheet: Sheet, layout: Layout) -> tuple[Shape, ...]:
    """Return the shapes of ``layout``, the mark in the deck's language."""
    if not layout.marked:
        return layout.decorations
    return tuple(replace(shape, text=sheet.one_of(shape.text)) for shape in layout.decorations)


def _title(sheet: Sheet, made: Page, page: int, pages: int) -> TextBox:
    sheet.use(made.layout)
    slot = sheet.slot(design.TITLE)
    whole = _title_words(sheet)
    words = clip(Item(whole)).text
    suffix = sheet.word("frame.part", page=page, pages=pages) if pages > 1 else ""
    fit = fitting.fit([Item(words + suffix)], slot.role, slot.rect)
    cramped = fit.cut or fit.paragraphs[0].size < _CRAMPED * slot.role.sizes[0]
    if cramped and (roomy := _roomy_title(sheet, slot)) is not None:
        slot = roomy
        fit = fitting.fit([Item(words + suffix)], slot.role, slot.rect)
    if fit.cut:
        sheet.spill(sheet.name(slot), whole)
        floor = replace(slot.role, sizes=slot.role.sizes[-1:])
        short = fitting.shorten_until(
            words, lambda w: not fitting.fit([Item(w + suffix)], floor, slot.rect).cut
        )
        fit = fitting.fit([Item(short + suffix)], floor, slot.rect)
    return text_box(slot, fit.paragraphs)


def _roomy_title(sheet: Sheet, slot: Slot) -> Slot | None:
    """Return the title's slot as high as the company's template lets it be; None if it is."""
    look = sheet.house.look_of(sheet.layout_key)
    return None if look is None or look.head is None else replace(slot, rect=look.head)


def _title_words(sheet: Sheet) -> str:
    """Return the title; a slide without one is named after its chapter or its kind."""
    slide = sheet.slide
    given = slide.title or _usual_title(sheet)
    if words := text.plain(text.broken(given)):
        return words
    sheet.find("no_title")
    return text.one_line(slide.kicker) or sheet.words.text(f"term.slide_kind.{slide.kind}")


def _usual_title(sheet: Sheet) -> str:
    """Return the title that a slide of its kind has when none is given; empty for none."""
    if sheet.slide.kind is SlideKind.COVER:
        return sheet.outline.title
    return sheet.word("qa.title") if sheet.slide.kind is SlideKind.QA else ""


def _above(sheet: Sheet) -> list[TextBox]:
    if sheet.layout.slot(design.KICKER) is None:
        return []
    kicker = text.one_line(sheet.slide.kicker)
    mark = mark_box(sheet.one_of(MARK.text)) if _needs_mark(sheet) else None
    return [box for box in (sheet.box(design.KICKER, kicker), mark) if box]


def _needs_mark(sheet: Sheet) -> bool:
    return sheet.slide.internal and not sheet.layout.marked


def _below(sheet: Sheet) -> list[TextBox]:
    found = [
        _if_there(sheet, design.TAKEAWAY, text.one_line(sheet.slide.takeaway)),
        _if_there(sheet, design.SOURCE, _source(sheet)),
        _elided(sheet, design.CONFIDENTIAL, confidential(sheet)),
        _elided(sheet, design.FOOTER, _footer(sheet)),
        _elided(sheet, design.DATE, sheet.day_words("short")),
        _number(sheet),
    ]
    return [box for box in found if box is not None]


def _if_there(sheet: Sheet, index: int, words: str) -> TextBox | None:
    if sheet.layout.slot(index) is not None:
        return sheet.box(index, words)
    if words:
        sheet.remember(sheet.name(FRAME[index]), words)
        sheet.find("no_place", Severity.HINT, field=sheet.name(FRAME[index]))
    return None


def _elided(sheet: Sheet, index: int, words: str) -> TextBox | None:
    """Return a line of the footer; what is too long ends in an ellipsis, without a finding."""
    slot = sheet.layout.slot(index)
    if slot is None or not words:
        return None
    return text_box(slot, _footer_words(text.plain(words)[:300], slot.role, slot.rect))


# The footer is the same on all slides of a layout.
@lru_cache(maxsize=64)
def _footer_words(words: str, role: TextRole, rect: Rect) -> tuple[Paragraph, ...]:
    return fitting.fit([Item(words)], role, rect).paragraphs


def _number(sheet: Sheet) -> TextBox | None:
    slot = sheet.layout.slot(design.NUMBER)
    if slot is None:
        return None
    (paragraph,) = fitting.compose([Item("‹#›")], slot.role, slot.role.sizes[0])
    return text_box(slot, (replace(paragraph, number=True),))


def _source(sheet: Sheet) -> str:
    words = text.one_line(sheet.slide.source)
    if words and not words.lower().startswith(_SOURCE_WORDS):
        words = sheet.word("frame.source", source=words)
    if words and sheet.legend:
        return sheet.word("frame.legend_source", legend=sheet.legend, source=words)
    return words or sheet.legend


def confidential(sheet: Sheet) -> str:
    """Return the confidentiality mark of the deck; empty for none."""
    own = text.one_line(sheet.outline.confidential or sheet.house.confidentiality)
    return own or (sheet.word("frame.internal") if sheet.outline.internal else "")


def _footer(sheet: Sheet) -> str:
    project = text.one_line(sheet.house.project or sheet.outline.title)
    occasion = text.one_line(sheet.outline.occasion)
    words = project or occasion
    if project and occasion:
        words = sheet.word("frame.footer", project=project, occasion=occasion)
    if sheet.layout.slot(design.CONFIDENTIAL) is not None:
        return words
    return _SEPARATOR.join(filter(None, (confidential(sheet), words)))


def _logo(sheet: Sheet) -> LogoBox | None:
    logo = sheet.house.logo
    if logo is None:
        return None
    if sheet.slide.kind is SlideKind.COVER:
        rect = _inside(_COVER_LOGO, logo.proportion)
        plate = Rect(rect.left, rect.top, rect.width + 2 * _PLATE, rect.height + 2 * _PLATE)
        return LogoBox(Rect(rect.left + _PLATE, rect.top + _PLATE, rect.width, rect.height), plate)
    if sheet.layout.slot(design.KICKER) is None or sheet.layout.marked or _needs_mark(sheet):
        return None
    rect = _inside(_LOGO, logo.proportion)
    right = design.MARGIN + design.CONTENT_WIDTH
    return LogoBox(Rect(right - rect.width, rect.top, rect.width, rect.height))


def _inside(room: Rect, proportion: float) -> Rect:
    width = min(room.width, room.height * proportion)
    return Rect(room.left, room.top, width, width / proportion)
