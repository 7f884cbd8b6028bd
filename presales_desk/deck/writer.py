"""Puts placed slides into a template and gives the file: slides, charts, notes, sections."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml import parse_xml

from presales_desk.deck.layout_model import ChartBox
from presales_desk.deck.markup import NAMES
from presales_desk.deck.package import relate_all
from presales_desk.deck.placed_shapes import PictureBox
from presales_desk.deck.template_notes import NOTES_BODY, notes_master_part
from presales_desk.deck.write_chart import chart_workbook, chart_xml
from presales_desk.deck.write_notes import notes_xml, section_list
from presales_desk.deck.write_picture import Media
from presales_desk.deck.write_slide import Place, slide_xml

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pptx.opc.package import Part
    from pptx.presentation import Presentation

    from presales_desk.deck.layout_model import Canvas
    from presales_desk.deck.placed_slide import PlacedSlide
    from presales_desk.deck.template import Template
    from presales_desk.deck.write_picture import PictureIds

_FIRST_ID = 256


@dataclass(frozen=True, slots=True)
class _NotesMaster:
    """The notes master of the file and the indexes of its two placeholders."""

    part: Part
    image: int
    body: int


class DeckWriter:
    """Adds slides to a template, one after another, in the language of the deck."""

    def __init__(self, template: Template, language: str) -> None:
        self._template = template
        self._parts = template.parts
        self._language = language
        self._notes = _notes_master(template, language)
        self._media = Media(template.parts)
        self._slides: list[Part] = []

    def add(self, slide: PlacedSlide) -> None:
        """Write ``slide`` behind those already written."""
        binding = self._template.bindings[slide.layout]
        part = self._parts.add("/ppt/slides/slide%d.xml", CT.PML_SLIDE)
        part.relate_to(binding.layout.part, RT.SLIDE_LAYOUT)
        self._slides.append(part)
        place = Place(
            binding=binding,
            canvas=self._template.canvas,
            language=self._language,
            number=len(self._slides),
            charts=self._add_charts(slide, part),
            pictures=self._add_pictures(slide, part),
        )
        part.blob = slide_xml(slide, place).encode()
        if slide.notes:
            self._add_notes(slide.notes, part)

    def finish(self, sections: Sequence[str]) -> None:
        """Write the list of slides; ``sections`` names the section of each."""
        if not self._slides:
            return
        presentation = self._template.presentation
        relations = relate_all(presentation.part, RT.SLIDE, self._slides)
        ids = range(_FIRST_ID, _FIRST_ID + len(relations))
        entries = "".join(
            f'<p:sldId id="{number}" r:id="{relation}"/>'
            for number, relation in zip(ids, relations, strict=True)
        )
        listed = parse_xml(f"<p:sldIdLst {NAMES}>{entries}</p:sldIdLst>")
        presentation.element.get_or_add_sldIdLst().extend(list(listed))
        _add_extension(presentation, parse_xml(section_list(sections, list(ids))))

    def _add_charts(self, slide: PlacedSlide, part: Part) -> tuple[str, ...]:
        return tuple(
            part.relate_to(self._chart(box, slide.canvas), RT.CHART)
            for box in slide.boxes
            if isinstance(box, ChartBox)
        )

    def _add_pictures(self, slide: PlacedSlide, part: Part) -> tuple[PictureIds, ...]:
        return tuple(
            self._media.relate(part, box) for box in slide.boxes if isinstance(box, PictureBox)
        )

    def _chart(self, box: ChartBox, canvas: Canvas) -> Part:
        scale = canvas.within(self._template.canvas).scale
        xml = chart_xml(box.chart, self._language, scale)
        part = self._parts.add("/ppt/charts/chart%d.xml", CT.DML_CHART, xml)
        content = chart_workbook(box.chart)
        book = self._parts.add("/ppt/embeddings/workbook%d.xlsx", CT.SML_SHEET, content)
        part.relate_to(book, RT.PACKAGE)
        return part

    def _add_notes(self, notes: str, slide: Part) -> None:
        xml = notes_xml(notes, self._language, self._notes.image, self._notes.body)
        part = self._parts.add("/ppt/notesSlides/notesSlide%d.xml", CT.PML_NOTES_SLIDE, xml)
        part.relate_to(self._notes.part, RT.NOTES_MASTER)
        part.relate_to(slide, RT.SLIDE)
        slide.relate_to(part, RT.NOTES_SLIDE)


def _notes_master(template: Template, language: str) -> _NotesMaster:
    """Return the template's notes master; one without any is given ours."""
    presentation = template.presentation
    if RT.NOTES_MASTER not in {one.reltype for one in presentation.part.rels.values()}:
        part = notes_master_part(template.parts, language)
        relation = presentation.part.relate_to(part, RT.NOTES_MASTER)
        listed = f'<p:notesMasterIdLst {NAMES}><p:notesMasterId r:id="{relation}"/>'
        presentation.element.sldMasterIdLst.addnext(parse_xml(f"{listed}</p:notesMasterIdLst>"))
    master = presentation.notes_master
    found = [one.placeholder_format for one in master.placeholders]
    indexes = {one.type: one.idx for one in found}
    return _NotesMaster(
        part=master.part,
        image=indexes.get(PP_PLACEHOLDER.SLIDE_IMAGE, 0),
        body=indexes.get(PP_PLACEHOLDER.BODY, NOTES_BODY),
    )


def _add_extension(presentation: Presentation, extension: Any) -> None:
    lists = presentation.element.xpath("p:extLst")
    holder = lists[0] if lists else parse_xml(f"<p:extLst {NAMES}/>")
    if not lists:
        presentation.element.append(holder)
    holder.insert(0, extension)
