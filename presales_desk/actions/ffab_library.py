"""The FFAB library of the workspace: written, filled from slides, put on slides."""

from __future__ import annotations

import tomllib
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from presales_desk import assets, structure
from presales_desk.actions.planned import Planned
from presales_desk.method.keys import Section
from presales_desk.planning.draft.phrases import headline
from presales_desk.planning.kickers import usual_kicker
from presales_desk.planning.slide_order import inserted
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.messages import LANGUAGES
from presales_desk.records.outline import DRAFTED_FROM, FfabEntry, Outline, Slide
from presales_desk.records.slide_arguments import FfabRow
from presales_desk.records.slide_content import Ffab, content_of, plain_content
from presales_desk.records.summary import Link
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.workspace.workspace import Reader

FILE = "ffab.toml"
"""Rows that come with the sample, in its folder."""
_COLUMNS = tuple(field.name for field in fields(FfabRow))


def add_row(reader: Reader, **given: Any) -> Planned[FfabEntry]:
    """Write a new row behind the others; ``given`` are its fields."""
    row = FfabEntry(**given, rank=_last_rank(reader))
    return Planned(Label("ffab.add", feature=row.feature), (Insert(row),), WORKSPACE, row)


def change_row(row: FfabEntry, **given: Any) -> Planned[None]:
    """Give fields of a row other values; slides that were made from it stay as they are."""
    label = Label("ffab.change", feature=row.feature)
    return Planned(label, (Update(row, **given),), WORKSPACE, None)


def delete_rows(reader: Reader, ids: Sequence[str]) -> Planned[None]:
    """Delete rows; slides that were made from them stay as they are."""
    rows = reader.find(FfabEntry, id=list(ids))
    label = Label("ffab.delete", count=len(rows))
    return Planned(label, tuple(map(Delete, rows)), WORKSPACE, None)


def import_from_slides(reader: Reader, slide_ids: Sequence[str]) -> Planned[list[FfabEntry]]:
    """Take the rows of FFAB slides of any project over; the value is those that are new.

    A row of the same feature and benefit is in the library already.
    """
    found: list[FfabEntry] = []
    for id in slide_ids:
        slide = reader.get(Slide, id)
        content = content_of(slide.kind, slide.content)
        if isinstance(content, Ffab):
            found += [_entry(row, slide) for row in content.rows]
    return _taken_in(reader, found)


def plan_seeds(reader: Reader, language: str) -> Planned[list[FfabEntry]]:
    """Take the rows over that come with the program; the value is those that are new."""
    return _taken_in(reader, sample_rows(language))


def sample_rows(language: str) -> list[FfabEntry]:
    """Return the rows that come with the program, with fresh ids.

    Raises:
        StructureError: The file was edited and something is wrong; names the place.

    """
    folder = assets.starter("sample") / (language if language in LANGUAGES else "en")
    rows = tomllib.loads((folder / FILE).read_text(encoding="utf-8")).get("row", [])
    return [
        structure.read(FfabEntry, row, f"{FILE}: row[{number}]") for number, row in enumerate(rows)
    ]


def plan_rows_on_slide(
    reader: Reader, outline_id: str, row_ids: Sequence[str], slide_id: str = ""
) -> Planned[str]:
    """Put rows on an FFAB slide; the value is its id.

    Args:
        reader: Of the workspace.
        outline_id: Of the talk.
        row_ids: In the order in which they shall stand.
        slide_id: The slide; empty makes a new one at the end of the solution.

    """
    outline = reader.get(Outline, outline_id)
    found = {row.id: row for row in reader.find(FfabEntry, id=list(row_ids))}
    rows = [found[id] for id in row_ids if id in found]
    label = Label("ffab.use", count=len(rows))
    if slide_id:
        slide = reader.get(Slide, slide_id)
        held = content_of(slide.kind, slide.content)
        before = held.rows if isinstance(held, Ffab) else ()
        content = plain_content(Ffab(rows=(*before, *map(_row, rows))))
        changes = (Update(slide, content=content),)
    else:
        slide = _begun(outline, rows)
        changes = inserted(reader.find(Slide, outline_id=outline_id), [slide], slide.section)
    links = _origins(reader, outline.project_id, slide.id, rows)
    return Planned(label, (*changes, *links), outline.project_id, slide.id)


def _begun(outline: Outline, rows: Sequence[FfabEntry]) -> Slide:
    """Return a new slide; its title is what one of the benefits says, if that is a message."""
    sources = dict.fromkeys(row.source for row in rows if row.source)
    return Slide(
        outline_id=outline.id,
        section=Section.SOLUTION,
        kind=SlideKind.FFAB,
        title=headline([row.benefit for row in rows], outline.language),
        kicker=usual_kicker(Section.SOLUTION, outline.language),
        source=("；" if outline.language == "zh" else "; ").join(sources),
        content=plain_content(Ffab(rows=tuple(map(_row, rows)))),
    )


def _origins(
    reader: Reader, project_id: str, slide_id: str, rows: Iterable[FfabEntry]
) -> list[Insert]:
    held = reader.find(Link, project_id=project_id, source_id=slide_id, role=DRAFTED_FROM)
    known = {link.target_id for link in held}
    return [
        Insert(Link(project_id=project_id, source_id=slide_id, target_id=row.id, role=DRAFTED_FROM))
        for row in rows
        if row.id not in known
    ]


def _taken_in(reader: Reader, rows: Iterable[FfabEntry]) -> Planned[list[FfabEntry]]:
    known = {_same(row) for row in reader.find(FfabEntry)}
    rank = _last_rank(reader)
    new: list[FfabEntry] = []
    for row in rows:
        if _same(row) not in known:
            known.add(_same(row))
            new.append(row.but(rank=rank))
            rank = rank_after([rank])
    label = Label("ffab.import", count=len(new))
    return Planned(label, tuple(map(Insert, new)), WORKSPACE, new)


def _entry(row: FfabRow, slide: Slide) -> FfabEntry:
    return FfabEntry(**{name: getattr(row, name) for name in _COLUMNS}, source=slide.source)


def _row(entry: FfabEntry) -> FfabRow:
    return FfabRow(**{name: getattr(entry, name) for name in _COLUMNS})


def _same(row: FfabEntry) -> tuple[str, str]:
    return (" ".join(row.feature.split()).casefold(), " ".join(row.benefit.split()).casefold())


def _last_rank(reader: Reader) -> float:
    return rank_after([row.rank for row in reader.find(FfabEntry)])
