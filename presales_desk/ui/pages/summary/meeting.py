"""The meeting that sums the project up: sales, presales and leaders (method, section 14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from presales_desk.records.summary import ProjectSummary

_PARTICIPANTS = "participants"


class SummaryMeeting(QFrame):
    """When the meeting is, and who takes part.

    Signals:
        participants_wanted: Take over who led the project and took part in its exchanges.
    """

    participants_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.form = RecordForm(_fields())
        words = translate("SummaryMeeting", "Take over who took part")
        self.offer = Button(words, Kind.LINK, "import", small=True)
        self.offer.when_clicked(self.participants_wanted.emit)
        self.form.add_below(_PARTICIPANTS, self.offer)
        self.form.editor(_PARTICIPANTS).setAcceptDrops(False)  # files are for the page
        column(self, margin=12).addWidget(self.form)

    def show_summary(self, summary: ProjectSummary, offered: str, *, read_only: bool) -> None:
        """Show the meeting; ``offered`` are names that could be taken over, empty for none."""
        self.form.show_record(summary)
        self.form.set_read_only(read_only)
        self.offer.setVisible(bool(offered) and not read_only)
        self.offer.setToolTip(safe_tooltip(offered))


def _fields() -> tuple[Field, ...]:
    return (
        Field(name="meeting", heading=term("summary.meeting"), editor=Editor.DATE),
        Field(name=_PARTICIPANTS, heading=term("summary.participants"), editor=Editor.LONG_TEXT),
    )
