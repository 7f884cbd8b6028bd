"""The parts that most forms are made of: each shows one field of a content and reads it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from presales_desk.records import formats
from presales_desk.records.slide_arguments import Point
from presales_desk.ui.models.field import Choice, Editor, Field
from presales_desk.ui.pages.outline.field_row import GrowingLine
from presales_desk.ui.pages.outline.grid_columns import GridColumn, number_of
from presales_desk.ui.pages.outline.grid_editor import GridEditor
from presales_desk.ui.pages.outline.line_list import LineList
from presales_desk.ui.widgets.line_editors import NumberField
from presales_desk.ui.widgets.value_editors import CheckField, ChoiceField, MultiLineText
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    FormEditor = LineList | GridEditor | MultiLineText | ChoiceField | CheckField | NumberField


class Part(Protocol):
    """A field of a form.

    Attributes:
        name: Field of the content; with a dot, field of a structure in it.
        heading: Above the editor.
        editor: What it is typed into.
        limit: So many characters should do, in Chinese and in English; 0 when nobody counts.

    """

    name: str
    heading: str
    limit: tuple[int, int]

    @property
    def editor(self) -> FormEditor:
        """See above."""
        ...

    def value(self) -> Any:
        """Return what the editor holds."""
        ...

    def show(self, value: Any) -> None:
        """Show ``value``; called only when it is not what the editor holds."""
        ...


class LinePart:
    """A short text; several lines where ``lines`` says so."""

    def __init__(
        self,
        name: str,
        heading: str,
        placeholder: str = "",
        limit: tuple[int, int] = (0, 0),
        *,
        lines: int = 0,
    ) -> None:
        self.name, self.heading, self.limit = name, heading, limit
        self.editor = MultiLineText(least=lines) if lines else GrowingLine()
        self.editor.setPlaceholderText(placeholder)

    def value(self) -> str:
        """Return the text."""
        return self.editor.toPlainText()

    def show(self, value: str) -> None:
        """Show a text."""
        self.editor.show_value(value, value)


class NumberPart:
    """A number, or none; what is no number counts as none."""

    def __init__(self, name: str, heading: str, *, whole: bool = False, none: Any = None) -> None:
        self.name, self.heading, self.limit = name, heading, (0, 0)
        self._whole, self._none = whole, none
        self.editor = NumberField()

    def value(self) -> Any:
        """Return the number."""
        number = number_of(self.editor.text())
        if number is None:
            return self._none
        return int(number) if self._whole else number

    def show(self, value: Any) -> None:
        """Show a number."""
        self.editor.show_value(value, formats.number(value) if value != self._none else "")


class CheckPart:
    """Yes or no."""

    def __init__(self, name: str, heading: str, words: str) -> None:
        self.name, self.heading, self.limit = name, heading, (0, 0)
        self.editor = CheckField(words)

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.editor.isChecked()

    def show(self, value: bool) -> None:  # noqa: FBT001 (every part is shown its value by place)
        """Tick it or not."""
        self.editor.show_value(value, "")


class ChoicePart:
    """One of several values."""

    def __init__(self, name: str, heading: str, choices: Sequence[Choice]) -> None:
        self.name, self.heading, self.limit = name, heading, (0, 0)
        field = Field(name=name, heading=heading, editor=Editor.CHOICE, choices=choices)
        self.editor = ChoiceField(field)

    def value(self) -> Any:
        """Return the choice that was taken."""
        return self.editor.typed()

    def show(self, value: Any) -> None:
        """Show a choice."""
        self.editor.show_value(value, "")


class LinesPart:
    """Texts below each other."""

    def __init__(
        self,
        name: str,
        heading: str,
        placeholder: str,
        add: str = "",
        limit: tuple[int, int] = (0, 0),
    ) -> None:
        self.name, self.heading, self.limit = name, heading, limit
        self.editor = LineList(placeholder, add or translate("SlideForms", "Add line"))

    def value(self) -> tuple[str, ...]:
        """Return the texts that are not empty."""
        return tuple(text for text, _ in self.editor.lines())

    def show(self, value: Sequence[str]) -> None:
        """Show texts."""
        self.editor.show_lines([(text, "") for text in value])


class PointsPart:
    """Points, each with its detail below."""

    def __init__(
        self, name: str, heading: str, limit: tuple[int, int] = (0, 0), detail: str = ""
    ) -> None:
        self.name, self.heading, self.limit = name, heading, limit
        self.editor = LineList(
            translate("SlideForms", "Point"),
            translate("SlideForms", "Add point"),
            detail or translate("SlideForms", "Detail or figures"),
        )

    def value(self) -> tuple[Point, ...]:
        """Return the points that say something."""
        return tuple(Point(text=text, detail=detail) for text, detail in self.editor.lines())

    def show(self, value: Sequence[Point]) -> None:
        """Show points."""
        self.editor.show_lines([(point.text, point.detail) for point in value])


class RowsPart:
    """Rows of a structure, in a grid whose columns are its fields."""

    def __init__(
        self, name: str, heading: str, kind: Callable[..., Any], columns: Sequence[GridColumn]
    ) -> None:
        self.name, self.heading, self.limit = name, heading, (0, 0)
        self._kind, self._columns = kind, tuple(columns)
        self.editor = GridEditor(heading, columns=columns)

    def value(self) -> tuple[Any, ...]:
        """Return the rows; what cannot be read takes the default of its column."""
        return tuple(self._row(cells) for cells in self.editor.cells())

    def show(self, value: Sequence[Any]) -> None:
        """Show rows."""
        self.editor.show_cells(
            [[c.write(getattr(row, c.name)) for c in self._columns] for row in value]
        )

    def _row(self, cells: Sequence[str]) -> Any:
        pairs = zip(self._columns, cells, strict=True)
        return self._kind(**{column.name: column.read(text) for column, text in pairs})
