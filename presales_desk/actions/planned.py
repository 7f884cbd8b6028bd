"""What an action hands back when it wants records changed: the writer applies it as one edit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from presales_desk.records.base import Change
    from presales_desk.records.findings import Label
    from presales_desk.workspace.workspace import Workspace

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Planned(Generic[T]):
    """Changes that belong to one edit, and what the action has to show for them.

    Attributes:
        label: Name of the edit in the journal.
        changes: In the order in which they can be made.
        scope: A project's id, or ``WORKSPACE``.
        value: What the caller wants to know; valid once the changes are applied.

    """

    label: Label
    changes: tuple[Change, ...]
    scope: str
    value: T

    def applied(self, workspace: Workspace) -> T:
        """Make the changes, and return the value.

        Raises:
            ExpectedError: The workspace refused; nothing was changed.

        """
        if self.changes:
            workspace.apply(self.label, *self.changes, scope=self.scope)
        return self.value
