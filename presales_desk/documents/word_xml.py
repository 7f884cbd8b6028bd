"""What python-docx leaves to its users: the XML behind its objects, and text that XML can hold."""

from __future__ import annotations

import re
from typing import Any, cast

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_of(proxy: object) -> Any:
    """Return the XML behind an object of python-docx, which has no public way to it."""
    return cast("Any", proxy)._element  # noqa: SLF001  (see above)


def clean(text: str) -> str:
    """Return ``text`` without the characters that XML cannot hold."""
    return _NOT_XML.sub("", text)
