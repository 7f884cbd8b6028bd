"""Putting a picture on a slide; its bytes are stored once, a slide is made where there is none."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.deck import text
from presales_desk.planning.slide_order import inserted
from presales_desk.records.base import Change, Insert, Update
from presales_desk.records.enums import MaterialKind, SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.slide_content import content_of, plain_content
from presales_desk.records.slide_figures import Image
from presales_desk.records.summary import Attachment

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.workspace.workspace import Reader

_SVG = ".svg"
_LONGEST = 24


@dataclass(frozen=True, slots=True)
class NewPicture:
    """A picture ready to be stored.

    Attributes:
        name: Of its file, with the ending of ``content``.
        content: Bytes of a PNG or JPEG.
        svg: Of the drawing that it was made from; empty for none.

    """

    name: str
    content: bytes = field(repr=False)
    svg: bytes = field(default=b"", repr=False)


def plan_picture(
    reader: Reader, slide_id: str, picture: NewPicture, moment: dt.datetime
) -> Planned[str]:
    """Put a picture on a slide, or on a new slide behind it where it is of another kind.

    Its bytes are attached to the project, so that they travel with it. The value is the slide's id.

    Raises:
        MissingRecordError: The slide is gone.
        DiskFullError: There is no room for the bytes.

    """
    slide = reader.get(Slide, slide_id)
    outline = reader.get(Outline, slide.outline_id)
    kept = [_attached(reader, outline.project_id, picture.name, picture.content, moment)]
    if picture.svg:
        name = picture.name.rpartition(".")[0] + _SVG
        kept.append(_attached(reader, outline.project_id, name, picture.svg, moment))
    image = Image(sha256=kept[0].sha256, svg=kept[1].sha256 if picture.svg else "")
    target, changes = _on_slide(reader, slide, image)
    known = {
        one.sha256
        for one in reader.find(Attachment, project_id=outline.project_id)
        if one.sha256 in {new.sha256 for new in kept}
    }
    changes += [Insert(one) for one in kept if one.sha256 not in known]
    title = text.shorten(" ".join(slide.title.split()), _LONGEST)
    label = Label("slide.picture", title=title) if title else Label("slide.picture_untitled")
    return Planned(label, tuple(changes), outline.project_id, target)


def _on_slide(reader: Reader, slide: Slide, image: Image) -> tuple[str, list[Change]]:
    """Return the slide that gets the picture, and the changes that put it there."""
    if slide.kind is SlideKind.IMAGE:
        before = content_of(SlideKind.IMAGE, slide.content)
        if isinstance(before, Image):
            image = replace(before, path="", sha256=image.sha256, svg=image.svg)
        return slide.id, [Update(slide, content=plain_content(image))]
    made = Slide(
        outline_id=slide.outline_id,
        section=slide.section,
        kind=SlideKind.IMAGE,
        kicker=slide.kicker,
        content=plain_content(image),
    )
    slides = reader.find(Slide, outline_id=slide.outline_id)
    return made.id, list(inserted(slides, [made], slide.section, slide.id))


def _attached(
    reader: Reader, project_id: str, name: str, content: bytes, moment: dt.datetime
) -> Attachment:
    sha256, size = reader.attachments.add_bytes(content)
    return Attachment(
        project_id=project_id,
        name=name,
        sha256=sha256,
        size=size,
        kind=MaterialKind.OURS,
        added=moment,
    )
