"""What differs between two plans: the parts at the left, the differences in a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from presales_desk.planning.plan_diff import Sort
from presales_desk.records.plan_sections import PlanSection
from presales_desk.records.plan_text import section_title
from presales_desk.ui.models.field import Choice, Editor, Field
from presales_desk.ui.models.shown import Shown, told_text
from presales_desk.ui.pages.versions.difference_pane import HEIGHT, DifferencePane
from presales_desk.ui.pages.versions.section_list import WIDTH, Part, all_parts, section_list
from presales_desk.ui.panes import Panes
from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import counted, language, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.actions.plan_history import Comparison
    from presales_desk.planning.plan_diff import Difference, DifferenceWords
    from presales_desk.records.base import Record
    from presales_desk.ui.preferences import Preferences

_TONES = {Sort.ADDED: "success", Sort.REMOVED: "danger", Sort.CHANGED: "neutral"}


class ComparisonView(QWidget):
    """The differences, of one part of the plan or of all.

    Signals:
        opened: The Difference that the user wants to see where it is edited.
        all_wanted: The user wants changes of notes and sources too.
    """

    opened = Signal(object)
    all_wanted = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._comparison: Comparison | None = None
        self._shown: list[Difference] = []
        self.parts = section_list()
        self.parts.opened.connect(self._show_rows)
        self.table = RecordTable(
            self._fields(), "versions.table", preferences, lines=2, read_only=True
        )
        self.table.opened.connect(self._open)
        self.table.selected.connect(self._select)
        self.pane = DifferencePane()
        self.nothing = _Nothing(self.all_wanted.emit)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._panes(preferences))
        self._stack.addWidget(self.nothing)
        column(self).addWidget(self._stack)
        self.setFocusProxy(self.table)

    def _panes(self, preferences: Preferences) -> QWidget:
        right = Panes("versions.differences", preferences, Qt.Orientation.Vertical)
        right.add_pane(self.table, 500, grows=True)
        right.add_pane(self.pane, HEIGHT)
        right.restore()
        panes = Panes("versions.comparison", preferences)
        panes.add_pane(self.parts, WIDTH)
        panes.add_pane(right, 900, grows=True)
        panes.restore()
        return panes

    def show_comparison(self, comparison: Comparison, *, everything: bool) -> None:
        """Show what differs; without ``everything`` only what changes the plan."""
        self._comparison = comparison
        self._shown = [d for d in comparison.differences if everything or d.matters]
        hidden = len(comparison.differences) - len(self._shown)
        self.nothing.show_hidden(hidden)
        self._stack.setCurrentIndex(0 if self._shown else 1)
        counts = dict.fromkeys(PlanSection, 0)
        for difference in self._shown:
            counts[difference.section] += 1
        parts = [Part(s, section_title(s, language()), n) for s, n in counts.items() if n]
        chosen = self._chosen()
        self.parts.show_items(all_parts(parts))
        places = [part.section for part in self.parts.items()]
        self.parts.choose(places.index(chosen) if chosen in places else 0)
        self._show_rows()

    def filter(self, text: str) -> None:
        """Show only the differences in whose row ``text`` stands."""
        self.table.set_filter(text)

    def _chosen(self) -> PlanSection | None:
        part = self.parts.current_item()
        return part.section if part is not None else None

    @Slot()
    def _show_rows(self) -> None:
        chosen = self._chosen()
        rows = [d for d in self._shown if chosen in (None, d.section)]
        self.table.show_records([Shown(id=_id(each), value=each) for each in rows])

    @Slot(str)
    def _open(self, row_id: str) -> None:
        self.opened.emit(self._difference(row_id))

    @Slot(str)
    def _select(self, row_id: str) -> None:
        difference = self._difference(row_id)
        if difference is None:
            self.pane.show_nothing()
        else:
            self.pane.show_difference(difference, self.words)

    def _difference(self, row_id: str) -> Difference | None:
        return next((each for each in self._shown if _id(each) == row_id), None)

    @property
    def words(self) -> DifferenceWords:
        """Says what is shown in words."""
        assert self._comparison is not None, "rows are shown of a comparison only"
        return self._comparison.words

    def _fields(self) -> tuple[Field, ...]:
        def said(of: Callable[[DifferenceWords, Difference], str]) -> Callable[[Record], str]:
            return lambda row: of(self.words, _difference(row))

        return (
            _sort_field(),
            told_text("title", translate("ComparisonView", "What"), 200, said(_what)),
            told_text(
                "field",
                translate("ComparisonView", "Field"),
                110,
                said(lambda words, difference: words.field(difference)),
            ),
            told_text(
                "before",
                translate("ComparisonView", "Before"),
                240,
                said(lambda words, difference: words.before(difference)),
            ),
            told_text(
                "after",
                translate("ComparisonView", "After"),
                0,
                said(lambda words, difference: words.after(difference)),
            ),
        )


class _Nothing(EmptyState):
    """Says that nothing differs, or only what does not matter, and offers to show that."""

    def __init__(self, show_all: Callable[[], object]) -> None:
        super().__init__(
            translate("ComparisonView", "The plan is the same on both days"),
            translate("ComparisonView", "Choose an earlier day, or look at one day by itself."),
            "check",
        )
        self._all = self.add_button("", show_all, Kind.DEFAULT)

    def show_hidden(self, count: int) -> None:
        """Offer to show so many changes of notes and sources; none hides the button."""
        words = translate(
            "ComparisonView", "Show {count} {count:change|changes} of notes and sources"
        )
        self._all.setText(counted(words, count=count))
        self._all.setVisible(count > 0)


def _sort_field() -> Field:
    names = {
        Sort.ADDED: translate("ComparisonView", "New"),
        Sort.REMOVED: translate("ComparisonView", "Gone"),
        Sort.CHANGED: translate("ComparisonView", "Changed"),
    }
    return Field(
        name="sort",
        heading=translate("ComparisonView", "Change"),
        editor=Editor.CHOICE,
        choices=[Choice(sort, names[sort], _TONES[sort]) for sort in Sort],
        width=104,
        derive=lambda row: _difference(row).sort,
    )


def _what(words: DifferenceWords, difference: Difference) -> str:
    kind, title = words.kind(difference), words.title(difference)
    return title if kind == title else f"{title}\n{kind}"


def _difference(row: Record) -> Difference:
    return cast("Shown", row).value


def _id(difference: Difference) -> str:
    return f"{difference.record.id}.{difference.field}"
