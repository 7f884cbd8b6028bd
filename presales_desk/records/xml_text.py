"""What a text may hold in a file of XML, as all Office files are."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    """Return ``text`` without the characters that XML cannot hold."""
    return text if text.isprintable() else _FORBIDDEN.sub("", text)
