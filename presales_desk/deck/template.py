"""The one door for templates: ours, or a .pptx or .potx that somebody chose.

A template becomes a presentation without slides and, for each kind of slide, a ``Binding`` that
says which placeholder of which of its layouts takes which of our boxes.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from lxml.etree import LxmlError  # pyright: ignore[reportAttributeAccessIssue]  it has no stubs
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.exc import PythonPptxError
from pptx.opc.constants import RELATIONSHIP_TYPE as RT

from presales_desk import assets
from presales_desk.deck.binding import Binding, ForeignLayout, Placeholder, bind
from presales_desk.deck.layout_model import SLIDE_HEIGHT, SLIDE_WIDTH, Rect
from presales_desk.deck.markup import R
from presales_desk.deck.package import (
    Parts,
    StrictPackageError,
    drop_package_relations,
    open_presentation,
)
from presales_desk.deck.slide_layouts import LAYOUTS
from presales_desk.deck.template_builder import template_name
from presales_desk.errors import NotReadError, Term, UnsuitableTemplateError
from presales_desk.workspace.foreign_files import FileKind, inspect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pptx.presentation import Presentation
    from pptx.slide import SlideLayout
    from pptx.util import Length

    from presales_desk.deck.house import HouseStyle

_PROPERTIES = {"core-properties", "extended-properties", "custom-properties", "thumbnail"}
_SLIDES = {"slide", "vbaProject", "commentAuthors", "authors", "customXml", "handoutMaster"}
_SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
_GONE = f"""p:sldIdLst | p:custShowLst | p:custDataLst | p:handoutMasterIdLst
    | p:extLst/p:ext[@uri='{_SECTIONS}']"""
_ODDITIES = (LookupError, ValueError, TypeError, AttributeError, AssertionError, RecursionError)
"""What python-pptx raises where a file lacks what every sound file has."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """Where our slide lies on the template's: scaled evenly and in the middle, in inches."""

    scale: float = 1.0
    left: float = 0.0
    top: float = 0.0

    def placed(self, rect: Rect) -> Rect:
        """Return where a place of our slide lies on the template's."""
        return Rect(
            self.left + rect.left * self.scale,
            self.top + rect.top * self.scale,
            rect.width * self.scale,
            rect.height * self.scale,
        )


@dataclass(frozen=True, slots=True)
class Template:
    """A template that is ready to take slides.

    Attributes:
        presentation: Without slides; each template has its own, which may be added to.
        parts: Adds to its package.
        bindings: By kind of slide.
        own: It is the template we ship.

    """

    presentation: Presentation
    parts: Parts
    bindings: dict[str, Binding]
    canvas: Canvas
    own: bool


def open_template(house: HouseStyle, language: str) -> Template:
    """Return the company's template, or ours with prompts in ``language``.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: It is no safe, whole presentation.
        UnsuitableTemplateError: It is one, but cannot serve as a template.

    """
    if not house.template:
        return _prepared(open_presentation(_shipped(language)), "", own=True)
    name = house.template_name
    inspect(house.template, wanted=FileKind.DECK, name=name)
    try:
        return _prepared(open_presentation(house.template), name, own=False)
    except StrictPackageError as error:
        raise UnsuitableTemplateError(name=name, reason=Term("reason.strict")) from error
    except (*_ODDITIES, BadZipFile, LxmlError, PythonPptxError) as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error


@cache
def _shipped(language: str) -> bytes:
    return assets.path(template_name(language)).read_bytes()


def _prepared(presentation: Presentation, name: str, *, own: bool) -> Template:
    _drop_slides(presentation)
    drop_package_relations(presentation.part.package, _PROPERTIES)
    layouts = [_described(layout) for layout in _layouts(presentation)]
    bindings = {kind: bind(kind, layouts) for kind in LAYOUTS}
    found = {kind: binding for kind, binding in bindings.items() if binding is not None}
    if len(found) < len(bindings):
        raise UnsuitableTemplateError(name=name, reason=Term("reason.no_title_layout"))
    parts = Parts(presentation.part.package)
    return Template(presentation, parts, found, _canvas(presentation), own)


def _drop_slides(presentation: Presentation) -> None:
    """Remove sample slides, their list and sections, macros and comments."""
    relations, root = presentation.part.rels, presentation.element
    for relation in list(relations.values()):
        if relation.reltype.rsplit("/", 1)[-1] in _SLIDES:
            relations.pop(relation.rId)
    for element in root.xpath(_GONE):
        element.getparent().remove(element)
    for element in root.xpath("p:extLst[not(*)]"):
        root.remove(element)
    for element in root.xpath("//*[@r:id]"):
        if element.get(f"{{{R}}}id") not in relations:
            element.getparent().remove(element)


def _layouts(presentation: Presentation) -> Iterator[SlideLayout]:
    """Yield the layouts of all masters, in the order of the file."""
    for master in presentation.slide_masters:
        for layout in master.slide_layouts:
            layout.part.relate_to(master.part, RT.SLIDE_MASTER)  # some writers forget it
            yield layout


def _described(layout: SlideLayout) -> ForeignLayout:
    placeholders = [one.placeholder_format for one in layout.placeholders]
    return ForeignLayout(
        layout,
        layout.element.get("type", ""),
        tuple(Placeholder(PP_PLACEHOLDER.to_xml(one.type), one.idx) for one in placeholders),
        painted=layout.element.cSld.bg is not None,
    )


def _canvas(presentation: Presentation) -> Canvas:
    width, height = _inches(presentation.slide_width), _inches(presentation.slide_height)
    scale = min(width / SLIDE_WIDTH, height / SLIDE_HEIGHT)
    if abs(scale - 1) < 0.001:
        scale = 1.0
    left, top = (width - scale * SLIDE_WIDTH) / 2, (height - scale * SLIDE_HEIGHT) / 2
    return Canvas(scale, max(left, 0.0), max(top, 0.0))


def _inches(length: Length | None) -> float:
    if length is None:
        raise ValueError("the presentation has no slide size")
    return length.inches
