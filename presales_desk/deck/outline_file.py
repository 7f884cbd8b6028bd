"""The outline file: one JSON object from which a deck can be made without a workspace.

In the file a kind's own fields stand beside the common ones of its slide; the record keeps them
apart, as ``Slide.content``.
"""

from __future__ import annotations

import datetime as dt  # noqa: TC003  structures are read by their types
import json
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from presales_desk import structure
from presales_desk.errors import NotJsonError, NotOneOfError, TooLargeError, UnknownKeyError
from presales_desk.method.keys import Section
from presales_desk.records.enums import SlideKind
from presales_desk.records.messages import LANGUAGES
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.slide_content import CONTENT, content_of, plain_content

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_BYTES = 20 * 2**20
MAX_SLIDES = 1000


@dataclass(frozen=True, slots=True)
class OutlineFile:
    """What an outline file holds.

    Attributes:
        customer: Whom the talk is for; goes to the cover unless that slide names somebody.

    """

    outline: Outline
    slides: tuple[Slide, ...]
    customer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Whole:
    """The object itself; its slides are read one by one, each by its kind."""

    title: str
    subtitle: str = ""
    customer: str = ""
    audience: str = ""
    occasion: str = ""
    author: str = ""
    date: dt.date | None = None
    slot_minutes: int | None = None
    language: str = "zh"
    confidential: str | None = None
    internal: bool = False
    prices: bool = False
    presents_bid: bool = False
    slides: tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Common:
    """The fields that every kind of slide has."""

    kind: SlideKind
    section: Section | None = None
    title: str = ""
    kicker: str = ""
    takeaway: str = ""
    source: str = ""
    notes: str = ""
    minutes: float | None = None
    internal: bool = False


_COMMON = tuple(one.name for one in fields(_Common))
_USUAL = {
    SlideKind.COVER: Section.OPENING,
    SlideKind.AGENDA: Section.OPENING,
    SlideKind.CLOSING: Section.CLOSING,
}
"""Blocks of the kinds that stand at the ends of a talk."""


def read_outline(content: bytes, name: str) -> OutlineFile:
    """Return the outline in the JSON text ``content``.

    Args:
        content: Of the file, in UTF-8.
        name: Of the file, for messages.

    Raises:
        NotJsonError: It is no JSON; says where.
        StructureError: A key or a value is wrong; names the key and its place.

    """
    if len(content) > MAX_BYTES:
        raise TooLargeError(place=name, limit=f"{MAX_BYTES // 2**20} MB")
    whole = structure.read(_Whole, _parsed(content, name))
    if whole.language not in LANGUAGES:
        raise NotOneOfError(
            place="language", found=whole.language[:80], allowed=", ".join(LANGUAGES)
        )
    if len(whole.slides) > MAX_SLIDES:
        raise TooLargeError(place="slides", limit=MAX_SLIDES)
    outline = _outline(whole)
    return OutlineFile(outline, _slides(whole.slides, outline), whole.customer)


def write_outline(outline: Outline, slides: Sequence[Slide], customer: str = "") -> bytes:
    """Return the file from which ``read_outline`` gives the same outline and slides again."""
    whole = _Whole(
        title=outline.title,
        subtitle=outline.subtitle,
        customer=customer,
        audience=outline.audience,
        occasion=outline.occasion,
        author=outline.author,
        date=outline.day,
        slot_minutes=outline.slot_minutes,
        language=outline.language,
        confidential=outline.confidential or None,
        internal=outline.internal,
        prices=outline.prices,
        presents_bid=outline.presents_bid,
        slides=tuple(_slide_data(slide) for slide in slides),
    )
    data = {"title": outline.title, "language": outline.language, **structure.plain(whole)}
    return json.dumps(data, ensure_ascii=False, indent=2).encode()


def outline_schema() -> dict[str, Any]:
    """Return the JSON Schema of the outline file."""
    schema = structure.schema(_Whole)
    schema["properties"]["language"] = {"enum": list(LANGUAGES)}
    schema["properties"]["slides"] = {
        "type": "array",
        "maxItems": MAX_SLIDES,
        "items": {"oneOf": [_slide_schema(kind) for kind in CONTENT]},
    }
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _parsed(content: bytes, name: str) -> object:
    try:
        return json.loads(content.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise NotJsonError(name=name, line=error.lineno, column=error.colno) from error
    except (ValueError, RecursionError) as error:  # not UTF-8, a huge number, endless nesting
        raise NotJsonError(name=name, line=1, column=1) from error


def _outline(whole: _Whole) -> Outline:
    return Outline(
        project_id="",
        title=whole.title,
        subtitle=whole.subtitle,
        audience=whole.audience,
        occasion=whole.occasion,
        author=whole.author,
        day=whole.date,
        slot_minutes=whole.slot_minutes,
        language=whole.language,
        confidential=whole.confidential or "",
        internal=whole.internal,
        prices=whole.prices,
        presents_bid=whole.presents_bid,
    )


def _slides(given: tuple[dict[str, Any], ...], outline: Outline) -> tuple[Slide, ...]:
    """Return the slides; one that names no block stays in that of the slide before it."""
    slides: list[Slide] = []
    block = Section.SOLUTION
    for position, data in enumerate(given):
        slide = _slide(data, f"slides[{position}]", outline, block)
        if slide.kind not in _USUAL:
            block = slide.section
        slides.append(slide.but(rank=float(position + 1)))
    return tuple(slides)


def _slide(data: dict[str, Any], place: str, outline: Outline, block: Section) -> Slide:
    own = {name: value for name, value in data.items() if name not in _COMMON}
    given = {name: value for name, value in data.items() if name in _COMMON}
    common = structure.read(_Common, given, place)
    known = tuple(one.name for one in fields(CONTENT[common.kind]))
    for name in own:
        if name not in known:
            raise UnknownKeyError(place=place, name=name[:80], known=", ".join((*_COMMON, *known)))
    content = content_of(common.kind, own, place)
    return Slide(
        outline_id=outline.id,
        section=common.section or _USUAL.get(common.kind, block),
        kind=common.kind,
        title=common.title,
        kicker=common.kicker,
        takeaway=common.takeaway,
        source=common.source,
        notes=common.notes,
        minutes=common.minutes,
        internal=common.internal,
        content=plain_content(content),
    )


def _slide_data(slide: Slide) -> dict[str, Any]:
    common = _Common(
        kind=slide.kind,
        section=slide.section,
        title=slide.title,
        kicker=slide.kicker,
        takeaway=slide.takeaway,
        source=slide.source,
        notes=slide.notes,
        minutes=slide.minutes,
        internal=slide.internal,
    )
    return {**structure.plain(common), **slide.content}


def _slide_schema(kind: SlideKind) -> dict[str, Any]:
    common, own = structure.schema(_Common), structure.schema(CONTENT[kind])
    properties = {**common["properties"], **own["properties"], "kind": {"const": kind.value}}
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": [*common["required"], *own["required"]],
    }
