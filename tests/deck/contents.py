"""Content of each kind of slide in any size, for the laws of layout."""

from __future__ import annotations

from typing import Any

ELEMENTS = ("company", "product", "cases", "implementation", "price", "service")


def content_of_size(kind: str, count: int, text: str) -> dict[str, Any]:
    """Content of ``kind`` whose every list has ``count`` entries and every text is ``text``."""
    return {**_arguments(count, text), **_figures(count, text), **_internal(count, text)}[kind]


def _arguments(count: int, text: str) -> dict[str, dict[str, Any]]:
    many = range(count)
    points = [{"text": f"{text}{i}", "detail": text} for i in many]
    card = {"title": text, "body": text, "metric": "50 ms", "label": text}
    metric = {"value": "99.62%", "label": text}
    pain = {"level": text, "who": text, "concern": text, "fact": f"**{text}**", "wanted": text}
    return {
        "two_col": {
            "left": {"head": text, "points": points},
            "right": {"head": text, "points": points[1:]},
        },
        "cards": {"cards": [card] * count},
        "kpi": {
            "figures": [{"value": f"{9.96 + i:g} 天", "name": text, "note": text} for i in many]
        },
        "pain_table": {"rows": [pain] * count},
        "before_after": {
            "before": text,
            "after": text,
            "pairs": [{"before": f"{text}{i}", "after": text} for i in many],
            "metric_before": metric if count % 2 else None,
            "metric_after": metric,
        },
        "case": {
            "customer": text,
            "profile": [text for _ in many][:2],
            "number": "-65%",
            "label": text,
            "problem": text * min(count, 9),
            "solution": text,
            "benefit": text,
        },
        "ffab": {
            "rows": [{"feature": text, "function": text, "advantage": text, "benefit": text}]
            * count
        },
        "success_factors": {
            "factors": [{"name": text, "ours": text, "yours": text, "check": text}] * count
        },
        "qa": {"lead": text, "topics": [text for _ in many], "contact": text},
        "team_service": {
            "team_name": text,
            "team": [{"role": text, "count": "2", "record": text}] * count,
            "service_name": text,
            "levels": [{"severity": text, "respond": text, "recover": text}] * (count // 2),
        },
        "pricing": {
            "unit": "万元",
            "items": [
                {
                    "item": text,
                    "description": text,
                    "quantity": i + 1,
                    "measure": "套",
                    "price": 9.5,
                }
                for i in many
            ],
            "total": 100.0,
            "note": text,
        },
    }


def _figures(count: int, text: str) -> dict[str, dict[str, Any]]:
    many = range(count)
    shares = [{"name": f"{text}{i}", "value": float(i), "hl": i == 1} for i in many]
    series = [{"name": f"{text}{n}", "values": [float(i * n) for i in many]} for n in (1, 2)]
    trend = {
        "caption": text,
        "categories": [f"{text}{i}" for i in many],
        "reference": {"name": text, "value": 3.5},
        "forecast": 2,
        "points": [text for _ in range(min(count, 6))],
    }
    return {
        "trend": {**trend, "type": "column", "series": series[:1]},
        "trends": {**trend, "type": "column", "series": series},
        "trend line": {**trend, "type": "line", "series": series},
        "bar_donut": {
            "donut": {"caption": text, "items": shares},
            "bars": {"caption": text, "items": shares},
        },
    }


def _internal(count: int, text: str) -> dict[str, dict[str, Any]]:
    stands = ("ahead", "level", "behind", "unknown")
    cells = [{"stand": stands[i % 4], "text": text} for i in range(count)]
    lists = {key: [text for _ in range(count)] for key in ("strengths", "weaknesses", "threats")}
    return {
        "compare_matrix": {
            "sides": [text for _ in range(count)],
            "rows": [{"element": element, "cells": cells} for element in ELEMENTS],
        },
        "swot": {**lists, "opportunities": [text]},
    }
