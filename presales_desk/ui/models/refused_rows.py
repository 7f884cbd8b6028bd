"""Cells that were refused in rows which are pasted and not there yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from presales_desk.errors import ExpectedError
    from presales_desk.records.base import Record
    from presales_desk.ui.models.field import Field


@dataclass(frozen=True, slots=True)
class RefusedCell:
    """What was typed into a field that cannot hold it."""

    field: Field
    typed: str
    error: ExpectedError


class RefusedRows:
    """Keeps what was refused until the records of the rows are made and shown.

    A page makes those records, so only their values tell which row became which.
    """

    def __init__(self, fields: Sequence[Field]) -> None:
        self._fields = {field.name: field for field in fields}
        self._waiting: list[tuple[Mapping[str, Any], Sequence[RefusedCell]]] = []

    def keep(self, wanted: Mapping[str, Any], cells: Sequence[RefusedCell]) -> None:
        """Remember cells of a row of which the values ``wanted`` were taken."""
        if wanted and cells:
            self._waiting.append((wanted, cells))

    def found_in(self, records: Iterable[Record]) -> Iterator[tuple[Record, RefusedCell]]:
        """Return where each cell belongs among records that are new; then forget all."""
        left = list(records)
        waiting, self._waiting = (self._waiting, []) if left else ([], self._waiting)
        for wanted, cells in waiting:
            record = next((one for one in left if self._holds(one, wanted)), None)
            if record is not None:
                left.remove(record)
                yield from ((record, cell) for cell in cells)

    def _holds(self, record: Record, wanted: Mapping[str, Any]) -> bool:
        return all(self._fields[name].value(record) == value for name, value in wanted.items())
