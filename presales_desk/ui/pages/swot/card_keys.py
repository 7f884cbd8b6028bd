"""What keys mean on a board while nothing is edited."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_Key = Qt.Key
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier

_STEPS = {_Key.Key_Up: -1, _Key.Key_Down: 1}
_SIDES = {
    _Key.Key_Left: (-1, 0),
    _Key.Key_Right: (1, 0),
    _Key.Key_Up: (0, -1),
    _Key.Key_Down: (0, 1),
}
_WEIGHTS = {_Key.Key_1: 1, _Key.Key_2: 2, _Key.Key_3: 3}
_EDITS = (_Key.Key_F2, _Key.Key_Return, _Key.Key_Enter)


class Ask(Enum):
    """What a user asks for by a key."""

    WEIGH = auto()
    """Weight from 1 to 3 for the chosen cards."""
    STEP = auto()
    """The chosen cards up (-1) or down (1)."""
    CARRY = auto()
    """The chosen cards to the board at the side: columns, rows."""
    BESIDE = auto()
    """The cursor to the board at the side: columns, rows."""
    EDIT = auto()
    DUPLICATE = auto()
    DELETE = auto()
    COPY = auto()
    PASTE = auto()


def asked(event: QKeyEvent) -> tuple[Ask, tuple[int, ...]] | None:
    """Return what a key asks for, with its values; None for nothing of a board's."""
    key, held = _Key(event.key()), event.modifiers()
    if key in _SIDES and held & ~Qt.KeyboardModifier.KeypadModifier == _CTRL | _SHIFT:
        return Ask.CARRY, _SIDES[key]
    if key in _STEPS and held & _ALT:
        return Ask.STEP, (_STEPS[key],)
    if key == _Key.Key_D and held == _CTRL:
        return Ask.DUPLICATE, ()
    for standard, ask in _STANDARD.items():
        if event.matches(standard):
            return ask, ()
    return None if held & (_CTRL | _SHIFT | _ALT) else _plain(key)


def _plain(key: Qt.Key) -> tuple[Ask, tuple[int, ...]] | None:
    """Return what a key asks for on its own."""
    if key in (_Key.Key_Left, _Key.Key_Right):
        return Ask.BESIDE, _SIDES[key]
    if key in _WEIGHTS:
        return Ask.WEIGH, (_WEIGHTS[key],)
    return (Ask.EDIT, ()) if key in _EDITS else None


_STANDARD = {
    QKeySequence.StandardKey.Copy: Ask.COPY,
    QKeySequence.StandardKey.Paste: Ask.PASTE,
    QKeySequence.StandardKey.Delete: Ask.DELETE,
}
