"""The forms of the slides that frame a talk, and of plain points and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records import formats
from presales_desk.records.slide_content import (
    Action,
    Agenda,
    AgendaItem,
    Bullets,
    Closing,
    Cover,
    Point,
    Proof,
    SectionStart,
    Table,
)
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.content_form import ContentForm
from presales_desk.ui.pages.outline.field_row import GrowingLine
from presales_desk.ui.pages.outline.grid_columns import number_of
from presales_desk.ui.pages.outline.grid_editor import GridEditor
from presales_desk.ui.pages.outline.line_list import LineList
from presales_desk.ui.widgets.value_editors import MultiLineText

if TYPE_CHECKING:
    from collections.abc import Sequence

_MINUTES = 2


class CoverForm(ContentForm):
    """To whom and by whom; empty fields take what the project and the outline say."""

    def __init__(self) -> None:
        super().__init__()
        self._customer = GrowingLine(self.tr("Empty: the customer of the project"))
        self._presenter = MultiLineText()
        self._presenter.setPlaceholderText(self.tr("Empty: the presenter of the outline"))
        self._add(self.tr("Presented to"), self._customer)
        self._add(self.tr("Presented by (up to two lines)"), self._presenter)

    @override
    def content(self) -> Cover:
        return Cover(customer=self._customer.text(), presenter=self._presenter.toPlainText())

    @override
    def show_content(self, content: Cover) -> None:
        self._customer.show_text(content.customer)
        self._presenter.show_value(content.presenter, content.presenter)


class AgendaForm(ContentForm):
    """Chapters, the questions they answer, their minutes."""

    def __init__(self) -> None:
        super().__init__()
        headings = (self.tr("Topic"), self.tr("Question it answers"), self.tr("Minutes"))
        self._items = GridEditor(self.tr("Chapters"), headings, _is_minutes)
        self._add(self.tr("Chapters (three to seven)"), self._items)

    @override
    def content(self) -> Agenda:
        return Agenda(
            items=tuple(
                AgendaItem(topic=topic, question=question, minutes=number_of(minutes))
                for topic, question, minutes in self._items.cells()
            )
        )

    @override
    def show_content(self, content: Agenda) -> None:
        if content != self.content():
            self._items.show_cells(
                [[i.topic, i.question, formats.number(i.minutes)] for i in content.items]
            )


class SectionForm(ContentForm):
    """A chapter's number and the questions it opens with."""

    def __init__(self) -> None:
        super().__init__()
        self._number = GrowingLine("01")
        self._lead = LineList(self.tr("A question this chapter answers"), self.tr("Add question"))
        self._add(self.tr("Chapter number"), self._number)
        self._add(self.tr("Opening questions (up to three)"), self._lead)

    @override
    def content(self) -> SectionStart:
        return SectionStart(number=self._number.text(), lead=_texts(self._lead))

    @override
    def show_content(self, content: SectionStart) -> None:
        self._number.show_text(content.number)
        _show_texts(self._lead, content.lead)


class BulletsForm(ContentForm):
    """Points with their details, and a number that proves the message."""

    def __init__(self) -> None:
        super().__init__()
        self._points = LineList(
            self.tr("Point"), self.tr("Add point"), self.tr("Detail or figures")
        )
        self._number = GrowingLine("99.62%")
        self._text = MultiLineText(least=1)
        self._text.setPlaceholderText(self.tr("What the number counts"))
        self._add(self.tr("Points (up to five)"), self._points)
        self._add_beside(
            (self.tr("Proof: number"), self._number, 2), (self.tr("Proof: words"), self._text, 5)
        )

    @override
    def content(self) -> Bullets:
        points = tuple(Point(text=text, detail=detail) for text, detail in self._points.lines())
        proof = Proof(number=self._number.text(), text=self._text.toPlainText())
        return Bullets(points=points, proof=proof if proof != Proof() else None)

    @override
    def show_content(self, content: Bullets) -> None:
        self._points.show_lines([(point.text, point.detail) for point in content.points])
        proof = content.proof or Proof()
        self._number.show_text(proof.number)
        self._text.show_value(proof.text, proof.text)


class TableForm(ContentForm):
    """The head and the rows."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = GridEditor(self.tr("Table"))
        self._add(self.tr("Table (first row: head; paste from Excel)"), self._grid)

    @override
    def content(self) -> Table:
        cells = self._grid.cells()
        rows = tuple(tuple(row) for row in cells[1:])
        return Table(head=tuple(cells[0]), rows=rows) if cells else Table()

    @override
    def show_content(self, content: Table) -> None:
        if content != self.content():
            self._grid.show_cells([content.head, *content.rows])


class ClosingForm(ContentForm):
    """What was covered, what we ask for, and the words of farewell."""

    def __init__(self) -> None:
        super().__init__()
        self._recap = LineList(self.tr("What we covered"), self.tr("Add line"))
        headings = (self.tr("What we ask for"), self.tr("Who"), self.tr("By when"))
        self._actions = GridEditor(self.tr("Actions"), headings)
        self._thanks = GrowingLine(self.tr("Thank you"))
        self._wish = GrowingLine(self.tr("A wish for the customer"))
        self._contact = MultiLineText()
        self._contact.setPlaceholderText(self.tr("Empty: the contact of the company profile"))
        self._add(self.tr("Recap (up to three)"), self._recap)
        self._add(self.tr("Actions (up to four)"), self._actions)
        self._add_beside((self.tr("Thanks"), self._thanks, 2), (self.tr("Wish"), self._wish, 3))
        self._add(self.tr("Contact"), self._contact)

    @override
    def content(self) -> Closing:
        return Closing(
            recap=_texts(self._recap),
            actions=tuple(
                Action(what=what, who=who, when=when) for what, who, when in self._actions.cells()
            ),
            thanks=self._thanks.text(),
            wish=self._wish.text(),
            contact=self._contact.toPlainText(),
        )

    @override
    def show_content(self, content: Closing) -> None:
        _show_texts(self._recap, content.recap)
        actions = [[action.what, action.who, action.when] for action in content.actions]
        self._actions.show_cells(actions)
        self._thanks.show_text(content.thanks)
        self._wish.show_text(content.wish)
        self._contact.show_value(content.contact, content.contact)


def _is_minutes(_row: int, column: int) -> bool:
    return column == _MINUTES


def _texts(lines: LineList) -> tuple[str, ...]:
    return tuple(text for text, _ in lines.lines())


def _show_texts(lines: LineList, texts: Sequence[str]) -> None:
    lines.show_lines([(text, "") for text in texts])
