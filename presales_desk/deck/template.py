"""The one door for templates: ours, or a .pptx or .potx that somebody chose.

A template becomes a package without slides and, for each kind of slide, a ``Binding`` that says
which placeholder of which of its layouts takes which of our boxes.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from presales_desk import assets
from presales_desk.deck.binding import Binding, ForeignLayout, Placeholder, bind
from presales_desk.deck.layout_model import EMU_PER_INCH, SLIDE_HEIGHT, SLIDE_WIDTH
from presales_desk.deck.markup import A, P, R
from presales_desk.deck.package import ROOT, NotXmlError, Package, parse
from presales_desk.deck.slide_layouts import LAYOUTS
from presales_desk.deck.template_builder import template_name
from presales_desk.errors import NotReadError, Term, UnsuitableTemplateError
from presales_desk.workspace.foreign_files import FileKind, inspect

if TYPE_CHECKING:
    from presales_desk.deck.house import HouseStyle

_MAIN_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
_SLIDES = {"slide", "vbaProject", "commentAuthors", "authors", "customXml", "handoutMaster"}
_SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
_RULES = {"p": P, "a": A, "r": R}


@dataclass(frozen=True, slots=True)
class Canvas:
    """Where our slide lies on the template's: scaled evenly and in the middle, in inches."""

    scale: float = 1.0
    left: float = 0.0
    top: float = 0.0


@dataclass(frozen=True, slots=True)
class Template:
    """A template that is ready to take slides.

    Attributes:
        package: Without slides; each template has its own, which may be added to.
        presentation: Name of the main part.
        root: The main part's element, to be completed and written back.
        bindings: By kind of slide.
        own: It is the template we ship.

    """

    package: Package
    presentation: str
    root: Any
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
        return _opened(_shipped(language), "", own=True)
    inspect(house.template, wanted=FileKind.DECK, name=house.template_name)
    try:
        return _opened(house.template, house.template_name, own=False)
    except (KeyError, IndexError, ValueError, NotXmlError) as error:
        raise NotReadError(name=house.template_name, reason=Term("reason.damaged")) from error


@cache
def _shipped(language: str) -> bytes:
    return assets.path(template_name(language)).read_bytes()


def _opened(content: bytes, name: str, *, own: bool) -> Template:
    package = Package.open(content)
    presentation = package.related(ROOT, "officeDocument")[0].target
    root = parse(package.parts[presentation].content)
    if root.tag != f"{{{P}}}presentation":
        raise UnsuitableTemplateError(name=name, reason=Term("reason.strict"))
    _drop_slides(package, presentation, root)
    layouts = _layouts(package, presentation)
    bindings = {kind: bind(kind, layouts) for kind in LAYOUTS}
    found = {kind: binding for kind, binding in bindings.items() if binding is not None}
    if len(found) < len(bindings):
        raise UnsuitableTemplateError(name=name, reason=Term("reason.no_title_layout"))
    return Template(package, presentation, root, found, _canvas(root), own)


def _drop_slides(package: Package, presentation: str, root: Any) -> None:
    """Remove sample slides, their list and sections, macros and comments."""
    package.drop_relations(presentation, _SLIDES)
    kept = {relation.id for relation in package.relations(presentation)}
    sections = root.xpath(f"p:extLst/p:ext[@uri='{_SECTIONS}']", namespaces=_RULES)
    shows = root.xpath("p:sldIdLst | p:custShowLst | p:custDataLst", namespaces=_RULES)
    masters = root.xpath("p:handoutMasterIdLst", namespaces=_RULES)
    for element in (*sections, *shows, *masters):
        element.getparent().remove(element)
    for element in root.xpath("p:extLst[not(*)]", namespaces=_RULES):
        root.remove(element)
    for element in root.xpath("//*[@r:id]", namespaces=_RULES):
        if element.get(f"{{{R}}}id") not in kept:
            element.getparent().remove(element)
    package.add(presentation, package.parts[presentation].content, _MAIN_TYPE)
    package.drop_unreachable()


def _layouts(package: Package, presentation: str) -> list[ForeignLayout]:
    """Return the layouts of all masters, in the order of the file."""
    found: list[ForeignLayout] = []
    for master in package.related(presentation, "slideMaster"):
        for layout in package.related(master.target, "slideLayout"):
            found.append(_layout(layout.target, parse(package.parts[layout.target].content)))
            if not package.related(layout.target, "slideMaster"):  # some writers forget it
                package.relate(layout.target, "slideMaster", master.target)
    return found


def _layout(part: str, root: Any) -> ForeignLayout:
    placeholders = root.xpath("p:cSld/p:spTree/p:sp/p:nvSpPr/p:nvPr/p:ph", namespaces=_RULES)
    (named,) = root.xpath("p:cSld", namespaces=_RULES)
    return ForeignLayout(
        part,
        named.get("name", ""),
        root.get("type", ""),
        tuple(Placeholder(one.get("type", "obj"), one.get("idx", "")) for one in placeholders),
    )


def _canvas(root: Any) -> Canvas:
    (size,) = root.xpath("p:sldSz", namespaces=_RULES)
    width, height = int(size.get("cx")) / EMU_PER_INCH, int(size.get("cy")) / EMU_PER_INCH
    scale = min(width / SLIDE_WIDTH, height / SLIDE_HEIGHT)
    if abs(scale - 1) < 0.001:
        scale = 1.0
    left, top = (width - scale * SLIDE_WIDTH) / 2, (height - scale * SLIDE_HEIGHT) / 2
    return Canvas(scale, max(left, 0.0), max(top, 0.0))
