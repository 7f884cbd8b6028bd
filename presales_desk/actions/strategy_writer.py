"""Writes slides of the strategy deck in the language of the project."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.documents.forms.known import Known
from presales_desk.method import load
from presales_desk.planning.slide_text import title_length
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Slide
from presales_desk.records.room import brief
from presales_desk.records.slide_content import CONTENT, Bullets, Point, Table, plain_content

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from presales_desk.documents.house import Letterhead
    from presales_desk.documents.material import ProjectMaterial
    from presales_desk.method.keys import Section
    from presales_desk.records.slide_content import Content

_KINDS = {content: kind for kind, content in CONTENT.items()}
CELL = 64
"""Room of a cell of a table, in half-width characters."""
_CLAUSE = re.compile(r"[，：；]|[,:;] ")
"""Where a clause of a conclusion ends; a comma inside a number ends none."""


class StrategyWriter:
    """The words of one plan on slides; its own stand below ``strategy`` in the catalogue."""

    def __init__(
        self, material: ProjectMaterial, house: Letterhead, moment: dt.datetime, outline_id: str
    ) -> None:
        self.material = material
        self.project, self.plan, self.reasoning = (
            material.project,
            material.plan,
            material.reasoning,
        )
        self.known = Known(material, house, moment)
        self._outline_id = outline_id
        self._words = catalogue(material.project.language)

    def text(self, key: str, **values: str | int) -> str:
        """Return an entry below ``strategy``."""
        return self._words.text(f"strategy.{key}", **values)

    def term(self, key: str) -> str:
        """Return an entry below ``term``."""
        return self._words.text(f"term.{key}")

    def name(self, key: str) -> str:
        """Return the name of an item of the method."""
        return load().name(key, self.project.language)

    def slide(
        self, section: Section, chapter: str, headline: str, content: Content, *, source: str = ""
    ) -> Slide:
        """Return a slide.

        Args:
            section: Block of the outline.
            chapter: Entry below ``strategy.chapter``.
            headline: Name of a conclusion of the reasoning.
            content: What stands below it.
            source: Of figures.

        """
        return Slide(
            outline_id=self._outline_id,
            section=section,
            kind=_KINDS[type(content)],
            title=self._title(headline) or self.text(f"chapter.{chapter}"),
            kicker=self.text(f"chapter.{chapter}"),
            source=source,
            content=plain_content(content),
        )

    def _title(self, headline: str) -> str:
        """Return a conclusion that fits above a slide: of a longer one its last clauses go.

        They say more of what the slide shows anyway; none is cut in the middle of a quotation.
        """
        title = self.known.headline(headline).rstrip("。.")
        while title_length(title, self.project.language).over:
            ends = [match.start() for match in _CLAUSE.finditer(title)]
            whole = [end for end in ends if title.count("“", 0, end) == title.count("”", 0, end)]
            if not whole:
                break
            title = title[: whole[-1]]
        return title

    def table(
        self, columns: Sequence[str], rows: Iterable[Sequence[str]], *, room: int = CELL
    ) -> Table:
        """Return a table.

        Args:
            columns: Entries below ``strategy.column``.
            rows: The texts of the cells.
            room: A longer cell is cut to so many half-width characters.

        """
        head = tuple(self.text(f"column.{column}") for column in columns)
        return Table(head=head, rows=tuple(tuple(brief(c, room) for c in row) for row in rows))

    def facts(self, *lines: tuple[str, str]) -> Bullets:
        """Return a point for each fact that is known: its name, an entry of ``label``, and it."""
        return Bullets(
            points=tuple(
                Point(text=self.text("fact", name=self.text(f"label.{key}"), value=value))
                for key, value in lines
                if value
            )
        )
