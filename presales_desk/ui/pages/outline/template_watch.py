"""The company's template as the preview shows it: read as a task, and again when it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from presales_desk.actions.deck_template import template_look
from presales_desk.actions.find import profile

if TYPE_CHECKING:
    from presales_desk.deck.foreign.model import ForeignLook
    from presales_desk.errors import ExpectedError
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader

_Key = tuple[str, tuple[tuple[str, str], ...]]


class TemplateWatch(QObject):
    """Knows what the company's template looks like.

    Attributes:
        look: None for our own template, and until the company's is read.
        error: Why it cannot be used; None while it can.
        name: Of the company's template; empty for ours.

    Signals:
        changed: One of these did.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key: _Key = ("", ())
        self.look: ForeignLook | None = None
        self.error: ExpectedError | None = None
        self.name = ""

    def follow(self) -> None:
        """Read the template if it is another than the one known, or its layouts were chosen."""
        company = profile(self._desk.workspace)
        key = (company.deck_template, tuple(sorted(company.deck_mapping.items())))
        self.name = company.deck_template_name if company.deck_template else ""
        if key == self._key:
            return
        self._key = key
        if not company.deck_template:
            self._take(key, None, None)
            return

        def work(reader: Reader, job: Job) -> ForeignLook | None:
            del job  # one file, read at once
            return template_look(reader)

        def done(look: ForeignLook | None) -> None:
            self._take(key, look, None)

        def failed(error: ExpectedError) -> None:
            self._take(key, None, error)

        title = self.tr("Reading the template {name}").format(name=self.name)
        self._desk.run(work, title, done, failed)

    def _take(self, key: _Key, look: ForeignLook | None, error: ExpectedError | None) -> None:
        if key != self._key:  # another one was chosen meanwhile
            return
        self.look, self.error = look, error
        self.changed.emit()
