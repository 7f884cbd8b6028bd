"""Outlines that the deck's tests share: one slide of each kind in any size, and whole talks."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from presales_desk.deck.outline_file import OutlineFile, read_outline
from presales_desk.method.keys import Section
from presales_desk.records.enums import SlideKind
from presales_desk.records.outline import Outline, Slide
from tests.deck.contents import content_of_size
from tests.deck.diagrams import DIAGRAMS, diagram_content

DATA = Path(__file__).parent / "data"
SHARED = Path(__file__).resolve().parents[3] / "shared"

KINDS = (
    "cover", "agenda", "section", "bullets", "proof", "table", "wide table", "column", "bar",
    "line", "pie", "doughnut", "stacked", "closing", "two_col", "cards", "kpi", "trend", "trends",
    "trend line", "bar_donut", "pain_table", "before_after", "case", "ffab", "success_factors",
    "team_service", "pricing", "qa", "compare_matrix", "swot",
    *DIAGRAMS,
)  # fmt: skip
"""The kinds of slides, and the forms of one that are laid out in a way of their own."""
CHARTS = ("column", "bar", "line", "pie", "doughnut", "stacked")


def talk(language: str) -> OutlineFile:
    """The telecom case, with a slide of every kind."""
    name = f"telecom_{language}.json"
    return read_outline((DATA / name).read_bytes(), name)


def an_outline(**fields: Any) -> Outline:
    defaults = {
        "project_id": "p",
        "title": "四级组网技改总体方案交流",
        "occasion": "首轮技术交流",
        "author": "王一鸣",
        "day": dt.date(2026, 3, 12),
        "confidential": "商业秘密",
    }
    return Outline(**{**defaults, **fields})


def a_slide(kind: str, count: int, text: str = "双上联，断链自动切换") -> Slide:
    """A slide whose every list has ``count`` entries and whose every text is ``text``."""
    forms = {"proof": "bullets", "wide table": "table"}
    forms |= dict.fromkeys(("trend", "trends", "trend line"), "trend_chart")
    forms |= {"fine gantt": "gantt", "no image": "image"}
    name = forms.get(kind, kind)
    return Slide(
        outline_id="o",
        section=Section.SOLUTION,
        kind=SlideKind.CHART if name in CHARTS else SlideKind(name),
        title=text,
        kicker=text,
        takeaway=text if count % 2 else "",
        source=text,
        notes=text,
        content=_content(kind, count, text),
    )


def _content(kind: str, count: int, text: str) -> dict[str, Any]:
    if kind in DIAGRAMS:
        return diagram_content(kind, count, text)
    many = range(count)
    points = [{"text": f"{text}{i}", "detail": text} for i in many]
    contents: dict[str, dict[str, Any]] = {
        "cover": {"customer": text, "presenter": "\n".join(text for _ in many)},
        "agenda": {"items": [{"topic": text, "question": text, "minutes": 5} for _ in many]},
        "section": {"number": "01", "lead": [text for _ in many]},
        "bullets": {"points": points},
        "proof": {"points": points, "proof": {"number": "99.95%", "text": text}},
        "table": {"head": [text] * 4, "rows": [[text] * 4 for _ in many]},
        "wide table": {"head": [text] * count, "rows": [[text] * count for _ in many]},
        "closing": {
            "recap": [text for _ in many],
            "actions": [{"what": text, "who": text, "when": text} for _ in many],
            "wish": text,
            "contact": text,
        },
    }
    if kind in contents:
        return contents[kind]
    if kind not in CHARTS:
        return content_of_size(kind, count, text)
    return {
        "type": kind,
        "caption": text,
        "categories": [f"{text}{i}" for i in many],
        "series": [{"name": text, "values": [float(i) for i in many]}],
        "points": [text for _ in range(min(count, 6))],
    }
