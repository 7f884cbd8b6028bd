"""Reads a presentation: the one door through which a foreign deck comes to the check."""

from __future__ import annotations

import io
import re
import zipfile
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from presales_desk.deck.layout_model import EMU_PER_INCH
from presales_desk.deck.reading.inheritance import SLIDE, Layouts, mapped
from presales_desk.deck.reading.model import ReadComment, ReadDeck, ReadSlide
from presales_desk.deck.reading.package import ID, Parts
from presales_desk.deck.reading.properties import read_properties
from presales_desk.deck.reading.shapes import decorations, read_shapes, speaker_text
from presales_desk.deck.reading.slide_source import SlideSource
from presales_desk.deck.reading.theme import local, number, truth
from presales_desk.errors import NotReadError, Term
from presales_desk.records.job import Job, Unattended
from presales_desk.workspace.foreign_files import FileKind, inspect

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from presales_desk.deck.reading.inheritance import Layout
    from presales_desk.deck.reading.model import Decoration
    from presales_desk.deck.reading.theme import Palette

OUR_NAME = re.compile(r"^S(?P<place>\d{2,})_(?P<kind>[a-z_]+?)(?:_(?P<block>T|Q|C|S1|S2|INT))?$")
"""The machine's name of a slide that we wrote: its place, kind and block."""
_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]{2,}")
_WATCHER = Unattended()
_SIZE = (9_144_000, 6_858_000)
_FIRST_BACKGROUND = 1001
_EFFECTS = ("entr", "exit", "emph", "path")
_ODDITIES = (LookupError, ValueError, TypeError, AttributeError, OverflowError, RecursionError)
"""What an odd file can make of code that expects a sound one."""


def read_deck(content: bytes, name: str = "", job: Job = _WATCHER) -> ReadDeck:
    """Return what is in a presentation: a .pptx, .potx, .ppsx, one with macros, or a strict one.

    Nothing in it is run or fetched. What cannot be read is left out and noted as a warning.

    Args:
        content: Of the file.
        name: What the user calls it.
        job: Watches; one step a slide.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: It was refused, or is damaged.
        CancelledError: ``job`` was stopped.

    """
    inspection = inspect(content, wanted=FileKind.DECK, name=name)
    with _opened(content, name) as archive:
        parts = Parts(archive, name)
        main = next(iter(parts.related("", "officeDocument")), "ppt/presentation.xml")
        root = parts.root(main)
        if root is None:
            raise NotReadError(name=name, reason=Term("reason.damaged"))
        deck = _Reading(parts, main, root).deck(name, job)
    return replace(
        deck,
        macros=inspection.has_macros,
        external=inspection.external_links,
        warnings=tuple(parts.warnings),
    )


@contextmanager
def _opened(content: bytes, name: str) -> Generator[zipfile.ZipFile]:
    """Open an archive that passed the inspection.

    Raises:
        NotReadError: It is damaged all the same.

    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield archive
    except (zipfile.BadZipFile, *_ODDITIES) as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error


class _Reading:
    """One run over the parts of a presentation."""

    def __init__(self, parts: Parts, main: str, root: Any) -> None:
        self._parts, self._main, self._root = parts, main, root
        self._layouts = Layouts(parts, root.find(f"{SLIDE}defaultTextStyle"))
        self._below: dict[str, tuple[Decoration, ...]] = {}

    def deck(self, name: str, job: Job) -> ReadDeck:
        """Return everything but what the inspection knows."""
        width, height = self._size()
        identities, named = self._slides(), self._sections()
        slides: list[ReadSlide] = []
        for place, (identity, part) in enumerate(identities, start=1):
            job.step(place - 1, len(identities), "")
            slide = self._slide(part, place)
            slides.append(replace(slide, section=named.get(identity, "")))
        masters = self._parts.related(self._main, "slideMaster")
        theme = self._layouts.master(next(iter(masters), "")).theme
        return ReadDeck(
            name=name,
            width=width,
            height=height,
            slides=tuple(slides),
            language=language_of(slides),
            theme=theme,
            properties=read_properties(self._parts, self._main),
            sections=tuple(dict.fromkeys(named.values())),
            masters=tuple(masters),
            ours=bool(slides) and all(OUR_NAME.match(slide.name) for slide in slides),
        )

    def _size(self) -> tuple[float, float]:
        element = self._root.find(f"{SLIDE}sldSz")
        given = (None, None) if element is None else (element.get("cx"), element.get("cy"))
        width, height = (
            max(number(text, usual), 1.0) / EMU_PER_INCH
            for text, usual in zip(given, _SIZE, strict=True)
        )
        return width, height

    def _slides(self) -> list[tuple[str, str]]:
        """Return id and part of each slide that is there, in the order of the talk."""
        relations = self._parts.relations(self._main)
        found: list[tuple[str, str]] = []
        listed = self._root.find(f"{SLIDE}sldIdLst")
        for item in listed if listed is not None else ():
            relation = relations.get(item.get(ID, ""))
            if relation is None or not self._parts.has(relation.target):
                self._parts.warn("slide_missing", item.get(ID, ""))
            else:
                found.append((item.get("id", ""), relation.target))
        return found

    def _sections(self) -> dict[str, str]:
        """Return the name of the section of each slide, by the slide's id."""
        return {
            slide.get("id", ""): section.get("name", "")
            for section in self._root.iter()
            if local(section) == "section"
            for slide in section.iter()
            if local(slide) == "sldId"
        }

    def _slide(self, part: str, place: int) -> ReadSlide:
        try:
            return self._read_slide(part, place)
        except _ODDITIES:
            self._parts.warn("slide_odd", part)
            return ReadSlide(place, part)

    def _read_slide(self, part: str, place: int) -> ReadSlide:
        root = self._parts.root(part)
        content = root.find(f"{SLIDE}cSld") if root is not None else None
        if root is None or content is None:
            return ReadSlide(place, part)
        layout = self._layouts.of_slide(part)
        palette = mapped(layout.palette, root)
        source = SlideSource(self._parts, part, layout, palette, self._parts.relations(part))
        tree = content.find(f"{SLIDE}spTree")
        notes, comments = self._notes(part), tuple(self._comments(part))
        self._parts.forget(part)
        motion = list(root.iter(f"{SLIDE}transition"))
        return ReadSlide(
            number=place,
            part=part,
            name=content.get("name", ""),
            layout=layout.name,
            hidden=not truth(root.get("show"), default=True),
            shapes=() if tree is None else read_shapes(tree, source),
            background=_background(root, layout, palette),
            decorations=self._drawn_below(root, layout),
            notes=notes,
            comments=comments,
            transition=any(len(one) for one in motion),
            timed=any(one.get("advTm") is not None for one in motion),
            animations=_animations(root),
        )

    def _drawn_below(self, root: Any, layout: Layout) -> tuple[Decoration, ...]:
        if not truth(root.get("showMasterSp"), default=True):
            return ()
        if layout.part not in self._below:
            roots = [layout.root]
            if layout.root is None or truth(layout.root.get("showMasterSp"), default=True):
                roots.insert(0, layout.master.root)
            trees = [one.find(f"{SLIDE}cSld/{SLIDE}spTree") for one in roots if one is not None]
            self._below[layout.part] = tuple(
                shape for tree in trees for shape in decorations(tree, layout.palette)
            )
        return self._below[layout.part]

    def _notes(self, part: str) -> str:
        for notes in self._parts.related(part, "notesSlide"):
            root = self._parts.root(notes)
            tree = root.find(f"{SLIDE}cSld/{SLIDE}spTree") if root is not None else None
            return "" if tree is None else speaker_text(tree)
        return ""

    def _comments(self, part: str) -> Iterable[ReadComment]:
        for comments in self._parts.related(part, "comments"):
            root = self._parts.root(comments)
            for one in root if root is not None else ():
                words = [text.text for text in one.iter() if local(text) in ("text", "t")]
                yield ReadComment(one.get("authorId", ""), " ".join(filter(None, words)))


def _background(root: Any, layout: Layout, palette: Palette) -> str:
    """Return the colour behind everything; empty when a picture or a gradient is there."""
    for one in (root, layout.root, layout.master.root):
        found = one.find(f"{SLIDE}cSld/{SLIDE}bg") if one is not None else None
        if found is not None:
            return _background_colour(found, palette)
    return "FFFFFF" if not palette.slots else palette.slot("bg1") or "FFFFFF"


def _background_colour(background: Any, palette: Palette) -> str:
    for element in background:
        if local(element) == "bgPr":
            solid = next((one for one in element if local(one) == "solidFill"), None)
            return "" if solid is None else palette.paint(solid).hex
        own = palette.paint(element).hex
        index = int(number(element.get("idx"))) - _FIRST_BACKGROUND
        if 0 <= index < len(palette.backgrounds):
            fill = palette.backgrounds[index]
            return palette.paint(fill, own).hex if local(fill) == "solidFill" else ""
        return own if index < 0 else ""
    return ""


def _animations(root: Any) -> int:
    timing = root.find(f"{SLIDE}timing")
    if timing is None:
        return 0
    return sum(one.get("presetClass") in _EFFECTS for one in timing.iter())


def language_of(slides: Iterable[ReadSlide]) -> str:
    """Return what most words of the slides are written in: ``zh`` or ``en``."""
    han = latin = 0
    for slide in slides:
        for shape in slide.shapes:
            text = shape.text
            han += len(_HAN.findall(text))
            latin += len(_LATIN.findall(text))
            for row in shape.table.rows if shape.table is not None else ():
                han += sum(len(_HAN.findall(cell.text)) for cell in row)
                latin += sum(len(_LATIN.findall(cell.text)) for cell in row)
    return "zh" if han * 2 >= latin and han else "en"
