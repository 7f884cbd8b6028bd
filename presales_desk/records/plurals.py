"""Numbers in English sentences: one slide, two slides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class _Value:
    """A value whose place may hold both forms of a word: ``{count} {count:slide|slides}``."""

    def __init__(self, value: Any) -> None:
        self._value = value

    def __str__(self) -> str:
        return str(self._value)

    def __format__(self, form: str) -> str:
        one, either, many = form.partition("|")
        if either:
            return one if str(self._value) == "1" else many
        return format(self._value, form)


def counted(text: str, values: Mapping[str, Any]) -> str:
    """Return ``text`` with its places filled, as ``str.format`` does, in the right number.

    Raises:
        KeyError: A place has no value.

    """
    return text.format(**{name: _Value(value) for name, value in values.items()})
