"""Slides from plain text or Markdown: nothing is lost, and what is not clear stays text.

Headings become slides, bullets their points, tables tables, pictures picture slides. A heading
that names a block of the method (section 6) begins that block; its words stand above the titles.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.method.keys import Section
from presales_desk.records.enums import SlideKind
from presales_desk.records.outline import Slide
from presales_desk.records.slide_content import (
    Bullets,
    Cover,
    Image,
    Point,
    SectionStart,
    Table,
    plain_content,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.records.slide_content import Content

_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_BULLET = re.compile(r"^(\s*)(?:[-*+•·▪◆–]|\d{1,2}[.)、](?!\d)|[（(]\d{1,2}[)）])\s+(.*)$")
_TABLE_ROW = re.compile(r"^\s*\|.*\|\s*$")
_TABLE_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_CELL = re.compile(r"(?<!\\)\|")
_PICTURE = re.compile(r"^\s*!\[(.*?)\]\((.*?)\)\s*$")
_RULE = re.compile(r"^\s*(?:[-*_]\s*){3,}$|^\s*```.*$")
_TAKEAWAY = re.compile(r"^\s*(?:所以|结论|takeaway|so what|so)\s*[:：]", re.IGNORECASE)
_SOURCE = re.compile(r"^\s*(?:数据来源|来源|出处|source)\s*[:：]", re.IGNORECASE)
_NOTES = re.compile(
    r"^\s*(?:备注|讲稿|notes?|speaker notes)\s*[:：]|^\s*[【\[].{1,12}[】\]]", re.IGNORECASE
)
_BLOCKS = {
    Section.TRENDS: r"^t\b|趋势|\btrends?\b",
    Section.QUESTIONS: r"^q\b|问题|痛点|\bpains?\b|\bproblems?\b|\bquestions\b",
    Section.CASES: r"^c\b|案例|\bcases?\b|\breferences?\b",
    Section.SOLUTION: r"^s1?\b|解决方案|^方案$|总体方案|\bsolution\b",
    Section.SUCCESS: r"^s2\b|成功关键|成功要素|成功因素|\bsuccess factors?\b",
    Section.CLOSING: r"^结束语?$|^结尾$|下一步|\bclosing\b|\bnext steps?\b",
    Section.OPENING: r"^开场白?$|\bopening\b",
}
_BLOCK = {section: re.compile(words, re.IGNORECASE) for section, words in _BLOCKS.items()}
_LONGEST_NAME = 24
"""Characters of a heading that only names a block; a longer one is a message."""
_LONGEST_TITLE = 80
_ENDS = "。；;.!！?？，,：:"


@dataclass
class _Draft:
    """A slide while its lines are read."""

    title: str = ""
    kicker: str = ""
    section: Section = Section.TRENDS
    points: list[tuple[str, list[str]]] = field(default_factory=list[tuple[str, list[str]]])
    takeaway: str = ""
    source: str = ""
    notes: list[str] = field(default_factory=list[str])
    content: Table | Image | None = None

    @property
    def is_blank(self) -> bool:
        said = (self.title, self.points, self.takeaway, self.source, self.notes, self.content)
        return not any(said)


def text_slides(text: str, outline_id: str) -> list[Slide]:
    """Return the slides of a text, not stored yet, ranked in their order.

    The first heading of the highest rank, when there is only one of its rank at the head of the
    text, is the title of the talk: it becomes the cover. One with a list below it is a slide's.
    """
    slides = list(_Reading(text.splitlines(), outline_id).slides())
    return [slide.but(rank=float(number)) for number, slide in enumerate(slides, start=1)]


class _Reading:
    """One pass over the lines."""

    def __init__(self, lines: Sequence[str], outline_id: str) -> None:
        self._lines = [line.rstrip() for line in lines]
        self._outline_id = outline_id
        self._is_marked = any(_HEADING.match(line) for line in self._lines)
        self._draft = _Draft()
        self._kicker, self._section = "", Section.TRENDS
        self._is_kicker_used = True

    def slides(self) -> Iterator[Slide]:
        number = 0
        while number < len(self._lines):
            line = self._lines[number]
            if rows := self._table(number):
                yield from self._show(_table_of(rows))
                number += len(rows)
                continue
            if (picture := _PICTURE.match(line)) is not None:
                yield from self._show(Image(path=picture[2], alt=picture[1]))
            elif (heading := self._heading(number)) is not None:
                yield from self._finished()
                yield from self._begin(heading, is_first=number == self._first)
            elif line.strip() and not _RULE.match(line):
                yield from self._take(line)
            number += 1
        yield from self._finished()
        yield from self._unused_kicker()

    @property
    def _first(self) -> int:
        """Number of the first line that says anything."""
        return next((n for n, line in enumerate(self._lines) if line.strip()), 0)

    def _heading(self, number: int) -> str | None:
        line = self._lines[number]
        if (found := _HEADING.match(line)) is not None:
            return found[2]
        if self._is_marked or not line.strip() or line[0].isspace() or self._is_body(line):
            return None
        before = self._lines[number - 1] if number else ""
        after = self._lines[number + 1] if number + 1 < len(self._lines) else ""
        is_title = len(line) <= _LONGEST_TITLE and not line.endswith(tuple(_ENDS))
        leads = bool(_BULLET.match(after)) or after[:1].isspace()
        return line.strip() if is_title and not before.strip() and leads else None

    @staticmethod
    def _is_body(line: str) -> bool:
        patterns = (_BULLET, _TABLE_ROW, _RULE, _TAKEAWAY, _SOURCE, _NOTES)
        return any(pattern.match(line) for pattern in patterns)

    def _begin(self, heading: str, *, is_first: bool) -> Iterator[Slide]:
        """Begin a slide, a block, or the talk itself with a heading."""
        section = _block_named(heading)
        if section is None and is_first and self._is_title_of_all() and not self._leads_list():
            yield self._slide(_Draft(title=heading, section=Section.OPENING), Cover())
            return
        if section is None:
            self._draft = self._next()
            self._draft.title = heading
            return
        yield from self._unused_kicker()
        self._kicker, self._section, self._is_kicker_used = heading, section, False

    def _is_title_of_all(self) -> bool:
        ranks = [len(h[1]) for line in self._lines if (h := _HEADING.match(line)) is not None]
        return (
            bool(ranks) and ranks.count(ranks[0]) == 1 and min(ranks) == ranks[0] and len(ranks) > 1
        )

    def _leads_list(self) -> bool:
        """Tell whether the first line has a list or a table right below it."""
        said = [line for line in self._lines if line.strip()]
        return len(said) > 1 and bool(_BULLET.match(said[1]) or _TABLE_ROW.match(said[1]))

    def _unused_kicker(self) -> Iterator[Slide]:
        """Yield a chapter slide for the name of a block below which nothing stood."""
        if not self._is_kicker_used:
            self._is_kicker_used = True
            yield self._slide(_Draft(title=self._kicker, section=self._section), SectionStart())

    def _show(self, content: Table | Image) -> Iterator[Slide]:
        """Put a table or a picture on the slide; one that says more already goes on as two."""
        if self._draft.points or self._draft.content:
            yield from self._split()
        self._settle()
        self._draft.content = content

    def _split(self) -> Iterator[Slide]:
        """End the slide, and begin another one of the same title."""
        title = self._draft.title
        yield from self._finished()
        self._draft = self._next()
        self._draft.title = title

    def _settle(self) -> None:
        """Put a slide that begins without a heading into the block that is read."""
        if self._draft.is_blank:
            self._draft = self._next()

    def _take(self, line: str) -> Iterator[Slide]:
        text = line.strip().lstrip(">").strip()
        bullet = _BULLET.match(line)
        if self._draft.content and (bullet or not self._is_aside(text)):
            yield from self._split()
        self._settle()
        draft = self._draft
        if bullet is not None:
            is_below = bool(bullet[1]) and bool(draft.points)
            self._point(bullet[2], is_below=is_below)
        elif _TAKEAWAY.match(text) and not draft.takeaway:
            draft.takeaway = text
        elif _SOURCE.match(text):
            draft.source = f"{draft.source} {text}".strip()
        elif _NOTES.match(text) or draft.notes:
            draft.notes.append(text)
        elif text:
            is_below = line[0].isspace() and bool(draft.points)
            self._point(text, is_below=is_below)

    def _is_aside(self, text: str) -> bool:
        """Tell whether a line stands beside the content of a slide: sources, takeaway, notes."""
        if _TAKEAWAY.match(text) and not self._draft.takeaway:
            return True
        return any(aside.match(text) for aside in (_SOURCE, _NOTES)) or bool(self._draft.notes)

    def _point(self, text: str, *, is_below: bool) -> None:
        if is_below:
            self._draft.points[-1][1].append(text)
        else:
            self._draft.points.append((text, []))

    def _finished(self) -> Iterator[Slide]:
        """Yield the slide that was read so far, if it says anything."""
        draft, self._draft = self._draft, _Draft()
        if not draft.is_blank:
            points = tuple(Point(text=t, detail="\n".join(below)) for t, below in draft.points)
            yield self._slide(draft, draft.content or Bullets(points=points))

    def _next(self) -> _Draft:
        self._is_kicker_used = True
        return _Draft(kicker=self._kicker, section=self._section)

    def _table(self, number: int) -> list[str]:
        """Return the lines of the table that begins here; empty for none."""
        rows: list[str] = []
        for line in self._lines[number:]:
            if not _TABLE_ROW.match(line):
                break
            rows.append(line)
        return rows

    def _slide(self, draft: _Draft, content: Content) -> Slide:
        return Slide(
            outline_id=self._outline_id,
            section=draft.section,
            kind=_KINDS[type(content)],
            title=draft.title,
            kicker=draft.kicker,
            takeaway=draft.takeaway,
            source=draft.source,
            notes="\n".join(draft.notes),
            content=plain_content(content),
        )


_KINDS: dict[type, SlideKind] = {
    Bullets: SlideKind.BULLETS,
    Cover: SlideKind.COVER,
    Image: SlideKind.IMAGE,
    SectionStart: SlideKind.SECTION,
    Table: SlideKind.TABLE,
}


def _block_named(heading: str) -> Section | None:
    """Return the block that a short heading names; None for a message."""
    if len(heading) > _LONGEST_NAME:
        return None
    return next((s for s, words in _BLOCK.items() if words.search(heading.strip())), None)


def _table_of(rows: Sequence[str]) -> Table:
    cells = [_cells(row) for row in rows if not _TABLE_RULE.match(row)]
    return Table(head=cells[0], rows=tuple(cells[1:])) if cells else Table()


def _cells(row: str) -> tuple[str, ...]:
    parts = _CELL.split(row.strip().strip("|"))
    return tuple(part.strip().replace("\\|", "|") for part in parts)
