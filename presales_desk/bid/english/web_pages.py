"""Tells the lines that a web page puts around a request that was saved from it."""

from __future__ import annotations

import re

OF_PAGE = re.compile(
    r"^(?:(?:skip|return|back|go|jump) to\b|(?:sign|log) ?(?:in|out|on|up)\b|"
    r"(?:view|download|print|share|save|follow|start|see|show|hide|open|search|subscribe|"
    r"register)\b "
    r"(?:this|the|all|more|an?|as|your|our|page|display|for|to|in)\b|size:|home$|"
    r"document (?:no|number|name|title|type|id|date)\b|"
    r"(?:[\w-]+ ){1,3}(?:information|details|summary|menu|results|page)$)",
    re.IGNORECASE,
)
"""What a web page has around a request: ``Skip to main content``, ``Post Information``."""
