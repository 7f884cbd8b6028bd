"""Where the response to a clause was taken from, as links."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from presales_desk.actions.clause_origins import ClauseOrigin, origins_of
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import Muted
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.tender import TenderClause
    from presales_desk.ui.desk import Desk

_KNOWLEDGE, _BID = "knowledge", "bid"


class OriginLine(QFrame):
    """Shows the origins of one response; hidden while there are none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: Sequence[ClauseOrigin] = ()
        body = column(self, spacing=2)
        body.addWidget(Muted(translate("OriginLine", "Response taken from")))
        self.links = column(spacing=2)
        body.addLayout(self.links)
        self.hide()

    def show_clause(self, clause: TenderClause) -> None:
        """Show where the response to this clause came from."""
        origins = origins_of(self._desk.workspace, clause) if clause.response else []
        self.setVisible(bool(origins))
        if origins != self._shown:
            self._shown = origins
            self._show(origins)

    def _show(self, origins: Sequence[ClauseOrigin]) -> None:
        while (item := self.links.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for origin in origins:
            name = origin.name or translate("OriginLine", "Knowledge base")
            button = Button(name, Kind.LINK, "link").when_clicked(partial(self._open, origin))
            self.links.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _open(self, origin: ClauseOrigin) -> None:
        if origin.project_id:
            self._desk.open_project(origin.project_id, _BID, origin.record_id)
        else:
            self._desk.show_page(_BID if origin.name else _KNOWLEDGE, origin.record_id)
