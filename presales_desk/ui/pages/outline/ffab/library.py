"""Opens the FFAB library, and brings its rows and those of the slides together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from presales_desk.actions.ffab_library import plan_rows_on_slide
from presales_desk.records.enums import SlideKind
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.copying.slides_dialog import SlidesDialog
from presales_desk.ui.pages.outline.ffab.dialog import LibraryDialog
from presales_desk.ui.pages.outline.ffab.library_table import ROWS_MIME
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.page import OutlinePage


class FfabLibrary(QObject):
    """One dialog for the page; it stays open beside the slide."""

    def __init__(self, desk: Desk, page: OutlinePage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._dialog: LibraryDialog | None = None

    @Slot()
    def open(self) -> None:
        """Show the library."""
        self._page.commit()
        if self._dialog is None:
            self._dialog = self._made()
        self.follow_slide()
        self._dialog.show_rows()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    @property
    def dialog(self) -> LibraryDialog | None:
        """The dialog; None before it was first opened."""
        return self._dialog

    def follow_slide(self) -> None:
        """Tell the library which slide is in the editor now."""
        if self._dialog is None:
            return
        slide = self._page.current_slide
        rows = slide.content.get("rows") if slide is not None else None
        holds = slide is not None and slide.kind is SlideKind.FFAB and bool(rows)
        self._dialog.show_slide(can_keep=holds, can_use=self._page.outline is not None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let rows that are dragged from the library fall on the slide."""
        if isinstance(event, QDropEvent) and event.mimeData().hasFormat(ROWS_MIME):
            if not isinstance(event, QDragEnterEvent | QDragMoveEvent):
                ids = bytes(event.mimeData().data(ROWS_MIME).data()).decode().splitlines()
                self.use(ids)
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    @Slot(object)
    def use(self, ids: Sequence[str]) -> None:
        """Put rows of the library on the slide, or on a new one behind it."""
        outline = self._page.outline
        if outline is None:
            return
        self._page.commit()
        slide = self._page.current_slide
        onto = slide.id if slide is not None and slide.kind is SlideKind.FFAB else ""
        planned = plan_rows_on_slide(self._desk.workspace, outline.id, ids, onto)
        edit = self._desk.carry_out(planned)
        if edit is not None:
            self._page.reveal(planned.value)
            words = translate("FfabLibrary", "On the slide: {count} {count:row|rows}")
            self._desk.tell(counted(words, count=len(ids)), edit)

    @Slot()
    def keep(self) -> None:
        """Take the rows of the slide into the library."""
        self._page.commit()
        if self._dialog is not None:
            self._dialog.gestures.keep([self._page.place()])

    @Slot()
    def choose_slides(self) -> None:
        """Ask which FFAB slides of any talk the library takes rows from."""
        if self._dialog is None:
            return
        source = SlidesDialog(self._desk, self._page.talk, self._dialog, only=SlideKind.FFAB)
        if source.exec() == SlidesDialog.DialogCode.Accepted:
            self._dialog.gestures.keep(source.slides.ticked())
        source.deleteLater()

    def _made(self) -> LibraryDialog:
        dialog = LibraryDialog(self._desk, self._page.window())
        dialog.used.connect(self.use)
        dialog.slide_kept.connect(self.keep)
        dialog.import_wanted.connect(self.choose_slides)
        self._page.bench.editor.setAcceptDrops(True)
        self._page.bench.editor.installEventFilter(self)
        return dialog
