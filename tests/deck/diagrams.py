"""Contents of the kinds that are drawn: diagrams, schedules, maps of people, pictures."""

from __future__ import annotations

import struct
import zlib
from typing import Any

DIAGRAMS = (
    "cause_effect", "architecture", "roadmap", "gantt", "fine gantt", "image", "no image",
    "stakeholder_map",
)  # fmt: skip
"""The kinds, and the forms of one that are laid out in a way of their own."""
PICTURE = "a" * 64
"""What the picture of an ``image`` is called."""
_BARS = ("own", "cust", "key", "ms")


def a_png(width: int = 120, height: int = 80, grey: int = 128) -> bytes:
    """A picture of one colour."""
    rows = b"".join(b"\0" + bytes([grey] * width) for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )


PICTURES = {PICTURE: a_png()}


def diagram_content(kind: str, count: int, text: str) -> dict[str, Any]:
    """The content of a ``kind`` whose every list has ``count`` entries and every text is ``text``.

    Numbers, names of periods and the like stay short, as nobody writes a sentence there.
    """
    many = range(count)
    contents: dict[str, dict[str, Any]] = {
        "cause_effect": {
            "rows": [
                {"cause": text, "mechanism": text, "number": f"{i} h", "effect": text} for i in many
            ]
        },
        "architecture": {
            "layers": [
                {"name": text, "blocks": [{"text": text, "new": i % 2 == 0} for i in many]}
                for _ in many
            ],
            "sides": [text] * min(count, 2),
        },
        "roadmap": {
            "phases": [
                {"name": text, "when": text, "actions": [text] * 3, "result": text, "hot": i == 1}
                for i in many
            ]
        },
        "gantt": _gantt(count, text, [text] * count),
        "fine gantt": _gantt(count, text, [f"W{i}" for i in range(3 * count)]),
        "image": {"sha256": PICTURE, "alt": text, "caption": text, "points": [text] * count},
        "no image": {"path": "no.png", "caption": text, "points": [text] * count},
        "stakeholder_map": _map(count, text),
    }
    return contents[kind]


def _gantt(count: int, text: str, periods: list[str]) -> dict[str, Any]:
    return {
        "unit": text,
        "periods": periods,
        "rows": [
            {
                "task": text,
                "bars": [
                    {"start": i, "span": 2, "label": text, "kind": _BARS[i % 4]},
                    {"start": i + 1 + i % 3, "label": text, "kind": _BARS[(i + 1) % 4]},
                ],
            }
            for i in range(count)
        ],
    }


def _map(count: int, text: str) -> dict[str, Any]:
    stances = ("opponent", "neutral", "supporter")
    types = ("D", "P", "T", "U", None)
    return {
        "people": [
            {
                "name": f"{text}{i}",
                "role": text,
                "high": i % 2 == 0,
                "stance": stances[i % 3],
                **({"type": kind} if (kind := types[i % 5]) else {}),
            }
            for i in range(count)
        ],
        "links": [
            {"source": f"{text}{i}", "target": f"{text}{i + 1}", "label": text}
            for i in range(count)
        ],
        "actions": [text] * count,
    }
