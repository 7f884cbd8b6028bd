"""A form that is described by its parts: what they hold together is the content."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Slot

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.content_form import ContentForm
from presales_desk.ui.pages.outline.grid_editor import GridEditor
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.findings import Finding
    from presales_desk.records.slide_content import Content
    from presales_desk.ui.pages.outline.field_row import FieldRow
    from presales_desk.ui.pages.outline.forms.parts import Part

_NAMED = 3
"""So many cells that cannot be read are named."""


class PartsForm(ContentForm):
    """Subclasses name the kind of their content and put parts below or beside each other.

    Attributes:
        kind: The dataclass of the content; every field of it is some part's, by its name.

    """

    kind: ClassVar[type[Content]]

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[Part] = []
        self._row_of: dict[str, FieldRow] = {}
        self.typed.connect(self._count)

    @override
    def content(self) -> Content:
        values = {part.name: part.value() for part in self.parts}
        return self._tidied(_filled(self._whole(self.kind()), values))

    @override
    def show_content(self, content: Any) -> None:
        whole = self._whole(content)
        for part in self.parts:
            value = _taken(whole, part.name)
            if part.value() != value:
                part.show(value)
        self._count()

    @override
    def show_findings(self, findings: Sequence[Finding], language: str = "zh") -> None:
        """Say below each field what cannot be read in it; else what was noticed of the content."""
        super().show_findings(findings, language)
        self._count()
        for part in self.parts:
            wrong = part.editor.wrong_texts() if isinstance(part.editor, GridEditor) else []
            if wrong:
                words = translate("SlideForms", "Cannot be read, left out: {cells}")
                self.row_of(part.name).show_message(words.format(cells="、".join(wrong[:_NAMED])))

    def _whole(self, content: Any) -> Any:
        """Return ``content`` with all the structures that parts show fields of."""
        return content

    def _tidied(self, content: Any) -> Any:
        """Return what parts hold together without structures in which nothing stands."""
        return content

    def row_of(self, name: str) -> FieldRow:
        """Return the labelled field that shows a field of the content."""
        return self._row_of[name]

    def put(self, *parts: Part) -> None:
        """Append parts below each other."""
        for part in parts:
            self._note(part, self._add(part.heading, part.editor))

    def put_beside(self, *parts: tuple[Part, int]) -> None:
        """Append parts beside each other, each with its share of the width."""
        made = self._add_beside(*((part.heading, part.editor, share) for part, share in parts))
        for (part, _), row in zip(parts, made, strict=True):
            self._note(part, row)

    def _note(self, part: Part, row: FieldRow) -> None:
        self.parts.append(part)
        self._row_of[part.name] = row
        if isinstance(part.editor, GridEditor):
            part.editor.moved.connect(self._count)

    @Slot()
    def _count(self) -> None:
        """Show beside each label how long its text is and may be; of a grid, the cell's."""
        for part in self.parts:
            count, limit = _lengths(part, self.language)
            self._row_of[part.name].show_count(count, limit)


def _lengths(part: Part, language: str) -> tuple[int, int]:
    """Return the length of what counts, and the most it should be; 0 when nobody counts."""
    if isinstance(part.editor, GridEditor):
        here = part.editor.current_text()
        return (len(here[1]), here[0].most(language)) if here is not None else (0, 0)
    limit = part.limit[0 if language == "zh" else 1]
    if not limit:
        return 0, 0
    value = part.value()
    texts = [value] if isinstance(value, str) else [getattr(one, "text", one) for one in value]
    return max((len(text) for text in texts), default=0), limit


def _taken(content: Any, path: str) -> Any:
    for name in path.split("."):
        content = getattr(content, name)
    return content


def _filled(content: Any, values: dict[str, Any]) -> Any:
    """Return ``content`` with values in its fields; ``a.b`` is field b of the structure in a."""
    own = {name: value for name, value in values.items() if "." not in name}
    for field in fields(content):
        inner = {
            name.removeprefix(f"{field.name}."): value
            for name, value in values.items()
            if name.startswith(f"{field.name}.")
        }
        if inner:
            own[field.name] = _filled(getattr(content, field.name), inner)
    return replace(content, **own)
