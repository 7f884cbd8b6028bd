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
from pptx.exc import PythonPptxError
from pptx.opc.constants import RELATIONSHIP_TYPE as RT

from presales_desk import assets
from presales_desk.deck.binding import Binding, ForeignLayout, bind, bind_own
from presales_desk.deck.foreign.cleaning import drop_what_reaches_out
from presales_desk.deck.foreign.looking import read_look
from presales_desk.deck.foreign.offers import surveyed
from presales_desk.deck.layout_model import SLIDE_WIDTH, UNMOVED, Canvas
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
    from collections.abc import Iterator, Mapping, Sequence

    from pptx.presentation import Presentation
    from pptx.slide import SlideLayout
    from pptx.util import Length

    from presales_desk.deck.foreign.model import ForeignLook
    from presales_desk.deck.house import HouseStyle

_PROPERTIES = {"core-properties", "extended-properties", "custom-properties", "thumbnail"}
_SLIDES = {"slide", "vbaProject", "commentAuthors", "authors", "customXml", "handoutMaster"}
_SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
_SAME = 0.02
_GONE = f"""p:sldIdLst | p:modifyVerifier | p:custShowLst | p:custDataLst | p:handoutMasterIdLst
    | p:extLst/p:ext[@uri='{_SECTIONS}']"""
_ODDITIES = (LookupError, ValueError, TypeError, AttributeError, AssertionError, RecursionError)
"""What python-pptx raises where a file lacks what every sound file has."""


@dataclass(frozen=True, slots=True)
class Template:
    """A template that is ready to take slides.

    Attributes:
        presentation: Without slides; each template has its own, which may be added to.
        parts: Adds to its package.
        bindings: By kind of slide.
        own: It is the template we ship.
        look: What a template that is not ours looks like; None for ours.
        offers: All its layouts.

    """

    presentation: Presentation
    parts: Parts
    bindings: dict[str, Binding]
    canvas: Canvas
    own: bool
    look: ForeignLook | None = None
    offers: tuple[ForeignLayout, ...] = ()


def open_template(house: HouseStyle, language: str, *, internal: bool = False) -> Template:
    """Return the company's template, or ours with prompts in ``language``.

    Ours has the layouts of what is for our own eyes only when it is ``internal``.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: It is no safe, whole presentation.
        UnsuitableTemplateError: It is one, but cannot serve as a template.

    """
    if not house.template:
        return _own(open_presentation(_shipped(language, internal=internal)))
    name = house.template_name
    inspect(house.template, wanted=FileKind.DECK, name=name)
    try:
        return _foreign(open_presentation(house.template), house)
    except StrictPackageError as error:
        raise UnsuitableTemplateError(name=name, reason=Term("reason.strict")) from error
    except (*_ODDITIES, BadZipFile, LxmlError, PythonPptxError) as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error


@cache
def _shipped(language: str, *, internal: bool) -> bytes:
    return assets.path(template_name(language, internal=internal)).read_bytes()


def _own(presentation: Presentation) -> Template:
    _drop_slides(presentation)
    drop_package_relations(presentation.part.package, _PROPERTIES)
    layouts = {layout.name: layout for _, layout in _layouts(presentation)}
    bindings = {
        key: bind_own(key, layouts[one.name]) for key, one in LAYOUTS.items() if one.name in layouts
    }
    return Template(presentation, Parts(presentation.part.package), bindings, UNMOVED, own=True)


def _foreign(presentation: Presentation, house: HouseStyle) -> Template:
    _drop_slides(presentation)
    drop_package_relations(presentation.part.package, _PROPERTIES)
    drop_what_reaches_out(presentation)
    width, height = _inches(presentation.slide_width), _inches(presentation.slide_height)
    layouts = [surveyed(one, number, width) for number, one in _layouts(presentation)]
    bindings = _bindings(layouts, house.mapping, house.template_name)
    canvas = Canvas(1.0 if abs(width - SLIDE_WIDTH) < _SAME else width / SLIDE_WIDTH)
    look = read_look(house.template_name, bindings, canvas, height / canvas.scale)
    parts = Parts(presentation.part.package)
    return Template(
        presentation, parts, bindings, canvas, own=False, look=look, offers=tuple(layouts)
    )


def _bindings(
    layouts: Sequence[ForeignLayout], mapping: Mapping[str, str], name: str
) -> dict[str, Binding]:
    found = {key: bound for key in LAYOUTS if (bound := bind(key, layouts, mapping)) is not None}
    if len(found) < len(LAYOUTS):
        raise UnsuitableTemplateError(name=name, reason=Term("reason.no_title_layout"))
    return found


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


def _layouts(presentation: Presentation) -> Iterator[tuple[int, SlideLayout]]:
    """Yield the layouts of all masters with the number of theirs, in the order of the file."""
    for number, master in enumerate(presentation.slide_masters):
        for layout in master.slide_layouts:
            layout.part.relate_to(master.part, RT.SLIDE_MASTER)  # some writers forget it
            yield number, layout


def _inches(length: Length | None) -> float:
    if length is None:
        raise ValueError("the presentation has no slide size")
    return length.inches
