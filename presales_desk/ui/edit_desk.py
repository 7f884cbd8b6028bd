"""The part of the desk that holds the records: reading, edits, undo, and how safe they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from presales_desk.errors import ExpectedError
from presales_desk.records.base import Record
from presales_desk.ui.saver import Saver
from presales_desk.ui.words import language, words
from presales_desk.workspace.workspace import WORKSPACE, Edit, Workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.actions.planned import Planned
    from presales_desk.records.base import Change
    from presales_desk.records.findings import Label
    from presales_desk.records.messages import Catalogue
    from presales_desk.ui.saving import SaveState
    from presales_desk.workspace.reading import UndoState

    Refused = Callable[[ExpectedError], object]

R = TypeVar("R", bound=Record)


class EditDesk(QObject):
    """Reads and edits one open workspace on the window's thread.

    Signals:
        edited: An Edit was stored, undone or redone.
        undone: An Edit was taken back or made again: show it.
        refused: An ExpectedError that no page shows itself.
        save_state_changed: A SaveState.
    """

    edited = Signal(object)
    undone = Signal(object)
    refused = Signal(object)
    save_state_changed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.project_id = ""
        self._in_project = False
        self._saver = Saver(read_only=workspace.read_only, parent=self)
        self._saver.changed.connect(self.save_state_changed)
        self._undo_states: dict[str, UndoState] = {}
        self._forget = workspace.subscribe(self._announce)

    def get(self, kind: type[R], id: str) -> R:
        """Return a record.

        Raises:
            MissingRecordError: There is none with this id.

        """
        return self._workspace.get(kind, id)

    def find(self, kind: type[R], /, **where: object) -> list[R]:
        """Return the records whose fields have these values, in their order."""
        return self._workspace.find(kind, **where)

    def page(self, kind: type[R], **options: Any) -> list[R]:
        """Return one page of a long list; see ``Reader.page``."""
        return self._workspace.page(kind, **options)

    def count(self, kind: type[Record], /, **where: object) -> int:
        """Return how many records have these values."""
        return self._workspace.count(kind, **where)

    @property
    def workspace(self) -> Workspace:
        """The workspace, for what only few pages need: history, bin, attachments, its folder."""
        return self._workspace

    @property
    def words(self) -> Catalogue:
        """Words for errors, findings and names of edits in the language of the window."""
        return words()

    @property
    def language(self) -> str:
        """Of the window: ``zh`` or ``en``."""
        return language()

    @property
    def scope(self) -> str:
        """What undo acts on: the project while a page of it shows, else what belongs to none."""
        return self.project_id if self._in_project else WORKSPACE

    def look_at(self, *, project: bool) -> None:
        """Say whether a page of the open project is in front. The window calls it."""
        self._in_project = project and bool(self.project_id)

    def apply(
        self,
        label: Label,
        *changes: Change,
        scope: str | None = None,
        merge_key: str | None = None,
        refused: Refused | None = None,
    ) -> Edit | None:
        """Make all of ``changes`` as one undoable edit; return None when it was refused.

        Args:
            label: Name of the edit in the journal.
            changes: In the order in which they can be made.
            scope: A project's id or ``WORKSPACE``; None for what is visible.
            merge_key: Lets typing in one field grow the newest edit.
            refused: Shows the refusal where the user looks; None for a banner over the page.

        """
        wanted = self.scope if scope is None else scope

        def make() -> Edit:
            return self._workspace.apply(label, *changes, scope=wanted, merge_key=merge_key)

        try:
            return self._saver.store(make)
        except ExpectedError as error:
            (refused or self.refused.emit)(error)
            return None

    def carry_out(
        self,
        planned: Planned[Any],
        *,
        merge_key: str | None = None,
        refused: Refused | None = None,
    ) -> Edit | None:
        """Make what an action planned; return None when it was refused or changes nothing.

        Args:
            planned: Its label, changes and scope.
            merge_key, refused: See ``apply``.

        """
        if not planned.changes:
            return None
        return self.apply(
            planned.label,
            *planned.changes,
            scope=planned.scope,
            merge_key=merge_key or None,
            refused=refused,
        )

    def undo(self, scope: str | None = None) -> Edit | None:
        """Take back the newest edit of what is visible; None when there is none or it refuses."""
        return self._go(lambda: self._workspace.undo(scope or self.scope))

    def redo(self, scope: str | None = None) -> Edit | None:
        """Make the last undone edit again; None when there is none or it refuses."""
        return self._go(lambda: self._workspace.redo(scope or self.scope))

    def take_back(self, edit_id: str) -> Edit | None:
        """Undo one particular edit, such as a deletion from the bin; None when it refuses."""
        return self._go(lambda: self._workspace.take_back(edit_id))

    @property
    def undo_state(self) -> UndoState:
        """What undo and redo would do now, by name, and how far undo reaches."""
        if self.scope not in self._undo_states:
            self._undo_states[self.scope] = self._workspace.undo_state(self.scope)
        return self._undo_states[self.scope]

    def undo_edit(self, edit: Edit) -> Edit | None:
        """Undo ``edit``, as a step back while it is the newest; None when that is refused."""
        newest = self._workspace.undoable(edit.scope)
        if newest is not None and newest.id == edit.id:
            return self.undo(edit.scope)
        return self.take_back(edit.id)

    @property
    def save_state(self) -> SaveState:
        """How safe the user's work is."""
        return self._saver.state

    def typing(self) -> None:
        """Say that something is typed which the page will store in a moment."""
        self._saver.wait_for_typing()

    def retry(self) -> None:
        """Try again to store, in their order, the edits whose place refused them."""
        self._saver.retry(self.refused.emit)

    def _go(self, step: Callable[[], Edit | None]) -> Edit | None:
        try:
            edit = step()
        except ExpectedError as error:
            self.refused.emit(error)
            return None
        if edit is not None:
            self._saver.saved(edit)
            self.undone.emit(edit)
        return edit

    def _announce(self, edit: Edit) -> None:
        self._undo_states.clear()
        self.edited.emit(edit)
