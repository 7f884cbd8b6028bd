"""The presales method as typed vocabulary, loaded from ``resources/method``.

The lists and their reader are imported when the method is first asked for: the start of the
window needs keys alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.method.vocabulary import Method

__all__ = ["load", "use"]


class _InForce:
    """The method for the whole process; None until one is asked for, and again for ours."""

    method: Method | None = None


def load(folder: Path | None = None) -> Method:
    """Return the method in force, or the one of ``folder``. Nothing is read before it is used."""
    if folder is None and _InForce.method is not None:
        return _InForce.method  # without an import: lists ask for every one of thousands of rows
    from presales_desk.method.vocabulary import OURS, Method

    if folder is not None:
        return Method(folder)
    _InForce.method = OURS
    return OURS


def use(folder: Path | None) -> None:
    """Put the method of ``folder`` in force, or ours alone for None.

    Raises:
        MethodFileError, NotReadError: See ``Method.check``; the former method stays in force.

    """
    if folder is None:
        _InForce.method = None
        return
    from presales_desk.method.vocabulary import Method

    method = Method(folder)
    method.check()
    _InForce.method = method
