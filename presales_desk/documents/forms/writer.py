"""Writes a form: what is known in its places, and places to write in for all that is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.forms.known import Known
from presales_desk.documents.material import Wording
from presales_desk.documents.tables import add_key_facts
from presales_desk.documents.word import WordDocument
from presales_desk.documents.word_cells import Choices
from presales_desk.documents.word_forms import Field, Signature

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from presales_desk.documents.house import Letterhead
    from presales_desk.documents.material import ProjectMaterial
    from presales_desk.documents.word_cells import Value
    from presales_desk.method.items import Item


class FormWriter:
    """A form being written from top to bottom; its words stand below ``form`` in the catalogue."""

    def __init__(
        self, kind: str, material: ProjectMaterial, letterhead: Letterhead, moment: dt.datetime
    ) -> None:
        """Begin the form that ``report`` calls ``kind``.

        Raises:
            NotReadError: The company's template is no sound Word file.

        """
        self.material = material
        self.plan, self.reasoning = material.plan, material.reasoning
        self.words = Wording.of(letterhead)
        self.known = Known(material, letterhead, moment)
        self.title = self.words.words.text(f"report.{kind}")
        self.document = WordDocument(
            letterhead, f"{material.project.name} {self.title}", running_head=self.title
        )
        self.document.dated(moment)

    def text(self, key: str, **values: str | int) -> str:
        """Return an entry below ``form``."""
        return self.words.words.text(f"form.{key}", **values)

    def term(self, key: str) -> str:
        """Return an entry below ``term``."""
        return self.words.words.text(f"term.{key}")

    def head(self, *keys: str) -> None:
        """Write title, project and the fields ``keys`` of the first page."""
        facts = [(self.text(f"label.{key}"), self.known.value(key)) for key in keys]
        self.document.cover(self.title, self.material.project.name, facts)

    def section(self, key: str) -> None:
        """Write the heading of a section."""
        self.document.heading(self.text(f"section.{key}"))

    def fields(self, *fields: str | Field, pairs: int = 2) -> None:
        """Write fields: a key is filled with what is known, and stays empty otherwise."""
        self.document.form(
            [self.field(field) if isinstance(field, str) else field for field in fields],
            pairs=pairs,
        )

    def field(self, key: str, value: Value | None = None, *, lines: int = 1) -> Field:
        """Return the field ``key``.

        Args:
            key: Entry below ``form.label``.
            value: None for what is known.
            lines: Room for so many lines, over the whole width if more than one.

        """
        known = self.known.value(key) if value is None else value
        return Field(
            self.text(f"label.{key}"), known, wide=True if lines > 1 else None, lines=lines
        )

    def choice(self, key: str, options: Mapping[str, str], *chosen: str | None) -> Field:
        """Return a field of ``options`` to tick, by their keys; those ``chosen`` are ticked."""
        ticked = tuple((name, option in chosen) for option, name in options.items())
        return Field(self.text(f"label.{key}"), Choices(ticked), wide=True)

    def options(self, key: str, *names: str) -> dict[str, str]:
        """Return options of our own: entries below ``form.choice.<key>``."""
        return {name: self.text(f"choice.{key}.{name}") for name in names}

    def items(self, items: Iterable[Item]) -> dict[str, str]:
        """Return the items of a list of the method as options."""
        return {item.key: item.name.of(self.words.language) for item in items}

    def table(
        self,
        columns: Sequence[str],
        rows: Iterable[Sequence[Value]],
        shares: Sequence[float],
        *,
        least: int = 0,
    ) -> None:
        """Write a table.

        Args:
            columns: Entries below ``form.column``.
            rows: What is known.
            shares: Relative widths of the columns.
            least: Empty rows fill the table up to so many.

        """
        known = [*rows]
        empty = [("",) * len(columns)] * (least - len(known))
        self.document.table(self._head(columns), [*known, *empty], shares)

    def groups(
        self,
        columns: Sequence[str],
        groups: Iterable[tuple[str, Sequence[Sequence[Value]]]],
        shares: Sequence[float],
        *,
        least: int = 0,
    ) -> None:
        """Write a table of groups, each filled up with empty rows to ``least``."""
        blank = ("",) * len(columns)
        filled = [(name, [*rows, *[blank] * (least - len(rows))]) for name, rows in groups]
        self.document.grouped_table(self._head(columns), filled, shares)

    def prose(self, text: str) -> None:
        """Write a paragraph of what is known; that it is to be verified when nothing is."""
        self.document.paragraph(text or self.text("to_verify"), muted=not text)

    def lead(self, *names: str) -> None:
        """Write what the reasoning concludes, if it does; ``names`` of its headlines."""
        if text := self.known.sentences(*names):
            self.document.paragraph(text, leads=True)

    def add_evidence(self) -> None:
        """Write every answer about the six items with its source."""
        if self.material.facts:
            add_key_facts(self.document, self.material.facts, self.words, level=1)
        else:
            self.section("key_info")
            self.prose("")

    def note(self, key: str, **values: str | int) -> None:
        """Write a line of guidance, an entry below ``form.note``."""
        self.document.paragraph(self.text(f"note.{key}", **values), muted=True, leads=True)

    def sign(self, *roles: str) -> None:
        """Write the block in which ``roles``, entries below ``form.role``, sign."""
        self.section("approval")
        self.document.signatures([Signature(self.text(f"role.{role}")) for role in roles])

    def content(self) -> bytes:
        """Return the finished .docx."""
        return self.document.content()

    def _head(self, columns: Sequence[str]) -> list[str]:
        return [self.text(f"column.{column}") for column in columns]
