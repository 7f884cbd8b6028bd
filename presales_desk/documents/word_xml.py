"""What python-docx leaves to its users: the XML behind its objects."""

from __future__ import annotations

from typing import Any, cast


def xml_of(proxy: object) -> Any:
    """Return the XML behind an object of python-docx, which has no public way to it."""
    return cast("Any", proxy)._element  # noqa: SLF001  (see above)
