"""Puts placed slides into a template and gives the file: slides, charts, notes, sections."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from presales_desk.deck.foreign_look import adapted
from presales_desk.deck.layout_model import ChartBox
from presales_desk.deck.markup import P, R
from presales_desk.deck.package import parse, serialised
from presales_desk.deck.template_notes import NOTES_MASTER, add_notes_master
from presales_desk.deck.write_chart import chart_workbook, chart_xml
from presales_desk.deck.write_notes import notes_xml, section_list
from presales_desk.deck.write_slide import Place, slide_xml

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.layout_model import PlacedSlide
    from presales_desk.deck.template import Template

_OFFICE = "application/vnd.openxmlformats-officedocument"
_MAIN = f"{_OFFICE}.presentationml"
_FIRST_ID = 256
_RULES = {"p": P}
_AFTER_MASTERS = ("sldMasterIdLst", "notesMasterIdLst", "handoutMasterIdLst")


@dataclass(frozen=True, slots=True)
class _NotesMaster:
    """The notes master of the file and the indexes of its two placeholders."""

    part: str
    image: str
    body: str


class DeckWriter:
    """Adds slides to a template, one after another, in the language of the deck."""

    def __init__(self, template: Template, language: str) -> None:
        self._template = template
        self._package = template.package
        self._language = language
        self._notes = _notes_master(template, language)
        self._slides: list[str] = []

    def add(self, slide: PlacedSlide) -> None:
        """Write ``slide`` behind those already written."""
        number = len(self._slides) + 1
        name = f"ppt/slides/slide{number}.xml"
        binding = self._template.bindings[slide.layout]
        if not binding.ours:
            slide = replace(slide, boxes=adapted(slide, binding))
        self._package.relate(name, "slideLayout", binding.part)
        place = Place(
            binding=binding,
            canvas=self._template.canvas,
            language=self._language,
            number=number,
            charts=self._add_charts(slide, name),
        )
        self._package.add(name, slide_xml(slide, place), f"{_MAIN}.slide+xml")
        self._slides.append(self._package.relate(self._template.presentation, "slide", name))
        if slide.notes:
            self._add_notes(slide.notes, name, number)

    def finish(self, sections: Sequence[str]) -> None:
        """Write the list of slides; ``sections`` names the section of each."""
        root = self._template.root
        ids = range(_FIRST_ID, _FIRST_ID + len(self._slides))
        if self._slides:
            entries = "".join(
                f'<p:sldId id="{number}" r:id="{relation}"/>'
                for number, relation in zip(ids, self._slides, strict=True)
            )
            listed = f'<p:sldIdLst xmlns:p="{P}" xmlns:r="{R}">{entries}</p:sldIdLst>'
            _insert_behind(root, _AFTER_MASTERS, parse(listed.encode()))
            _add_extension(root, parse(section_list(sections, list(ids)).encode()))
        part = self._package.parts[self._template.presentation]
        self._package.add(self._template.presentation, serialised(root), part.type)

    def _add_charts(self, slide: PlacedSlide, slide_name: str) -> tuple[str, ...]:
        return tuple(
            self._add_chart(box, slide_name) for box in slide.boxes if isinstance(box, ChartBox)
        )

    def _add_chart(self, box: ChartBox, slide_name: str) -> str:
        name = self._package.free_name("ppt/charts/chart")
        xml = chart_xml(box.chart, self._language, self._template.canvas.scale)
        self._package.add(name, xml, f"{_OFFICE}.drawingml.chart+xml")
        book = self._package.free_name("ppt/embeddings/workbook", "xlsx")
        self._package.add(book, chart_workbook(box.chart), f"{_OFFICE}.spreadsheetml.sheet")
        self._package.relate(name, "package", book)
        return self._package.relate(slide_name, "chart", name)

    def _add_notes(self, notes: str, slide_name: str, number: int) -> None:
        name = f"ppt/notesSlides/notesSlide{number}.xml"
        xml = notes_xml(notes, self._language, self._notes.image, self._notes.body)
        self._package.add(name, xml, f"{_MAIN}.notesSlide+xml")
        self._package.relate(name, "notesMaster", self._notes.part)
        self._package.relate(name, "slide", slide_name)
        self._package.relate(slide_name, "notesSlide", name)


def _notes_master(template: Template, language: str) -> _NotesMaster:
    """Return the template's notes master; one without any is given ours."""
    package = template.package
    found = package.related(template.presentation, "notesMaster")
    if not found:
        relation = add_notes_master(package, template.presentation, language)
        listed = (
            f'<p:notesMasterIdLst xmlns:p="{P}" xmlns:r="{R}"><p:notesMasterId '
            f'r:id="{relation}"/></p:notesMasterIdLst>'
        )
        _insert_behind(template.root, _AFTER_MASTERS[:1], parse(listed.encode()))
    part = found[0].target if found else NOTES_MASTER
    root = parse(package.parts[part].content)
    return _NotesMaster(part, _index(root, "sldImg"), _index(root, "body"))


def _index(root: Any, kind: str) -> str:
    found = root.xpath(f"//p:ph[@type='{kind}']/@idx", namespaces=_RULES)
    return str(found[0]) if found else ""


def _insert_behind(root: Any, names: Sequence[str], element: Any) -> None:
    """Insert ``element`` behind the last child of ``root`` that is one of ``names``."""
    places = [
        position
        for position, child in enumerate(root)
        if child.tag in {f"{{{P}}}{name}" for name in names}
    ]
    root.insert(max(places, default=-1) + 1, element)


def _add_extension(root: Any, extension: Any) -> None:
    lists = root.xpath("p:extLst", namespaces=_RULES)
    holder = lists[0] if lists else parse(f'<p:extLst xmlns:p="{P}"/>'.encode())
    if not lists:
        root.append(holder)
    holder.insert(0, extension)
