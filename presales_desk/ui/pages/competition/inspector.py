"""The inspector: of a cell or of a side, and what the knowledge base knows of the rival."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.pages.competition.cell_pane import CellPane
from presales_desk.ui.pages.competition.known_rival import KnownRival
from presales_desk.ui.pages.competition.rival_pane import RivalPane
from presales_desk.ui.widgets.frames import Drawer
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.competition_uses import CellUses
    from presales_desk.actions.rival_record import RivalRecord
    from presales_desk.planning.competition import Standing
    from presales_desk.planning.matrix import Cell, Matrix
    from presales_desk.records.findings import Finding


class MatrixInspector(Drawer):
    """Shows one thing at a time; the page says which."""

    def __init__(self, *, read_only: bool) -> None:
        super().__init__(translate("MatrixInspector", "Cell and rival"))
        self._read_only = read_only
        self.records: Mapping[str, RivalRecord] = {}

    def make_parts(self) -> Iterator[None]:
        """Make the forms; asked once, first. It yields between two of them."""
        self.cell = CellPane(read_only=self._read_only)
        self._add_part(self.cell)
        yield
        self.rival = RivalPane(read_only=self._read_only)
        self._add_part(self.rival)
        yield
        self.known = KnownRival()
        self.add_section().addWidget(self.known)
        self.show_nothing()
        yield

    def show_cell(
        self, project_id: str, matrix: Matrix, side: Standing, cell: Cell, uses: CellUses
    ) -> None:
        """Show a cell of the matrix."""
        self.header.set_title(translate("MatrixInspector", "Cell"))
        self.cell.show_cell(project_id, side, cell, matrix.cells[None, cell.element])
        self.cell.show_uses(uses)
        self._show_parts(self.cell, side)

    def show_side(self, matrix: Matrix, side: Standing, findings: Sequence[Finding]) -> None:
        """Show a side as a whole."""
        rival = translate("MatrixInspector", "Competitor")
        ours = translate("MatrixInspector", "Our side")
        self.header.set_title(rival if side.competitor else ours)
        self.rival.show_side(side, matrix, findings)
        self._show_parts(self.rival, side)

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        self.header.set_title(translate("MatrixInspector", "Nothing chosen"))
        for part in (self.cell, self.rival, self.known):
            _section(part).hide()

    def flush(self) -> None:
        """Ask for what is typed and not asked for yet."""
        self.cell.flush()
        self.rival.flush()

    def _add_part(self, part: QWidget) -> None:
        section = self.add_section()
        section.setContentsMargins(0, 0, 0, 0)
        section.addWidget(part)

    def _show_parts(self, shown: QWidget, side: Standing) -> None:
        for part in (self.cell, self.rival):
            _section(part).setVisible(part is shown)
        _section(self.known).setVisible(side.competitor is not None)
        if side.competitor is not None:
            name = side.competitor.name
            self.known.show_record(name, self.records.get(name))


def _section(part: QWidget) -> QWidget:
    """Return the section of the drawer that a part stands in."""
    section = part.parentWidget()
    assert section is not None, "every part was put into one"
    return section
