"""The numbers that clauses begin with, and which of them are of one kind."""

from __future__ import annotations

import re

_COUNTED = (
    r"\d{1,3}(?:周岁|[年月天日个家名人岁项台套份次米]\s*(?:[（(]含[）)]\s*)?(?:及?以[上下内]|内))"
)
"""What is counted behind a number without a space: ``1.26周岁（含）以下``, ``2.3年以上``."""
_STYLES = (
    ("chapter", re.compile(r"第\s*[一二三四五六七八九十百\d]{1,3}\s*[章节部卷篇册条](?:分)?")),
    ("一、", re.compile(r"[一二三四五六七八九十]{1,3}\s*[、.．]")),
    ("（一）", re.compile(r"[（(]\s*[一二三四五六七八九十]{1,3}\s*[)）]")),
    ("1.1.1.1", re.compile(r"\d{1,2}(?:\s?[.．]\s?\d{1,3}){3,5}[、.．]?")),
    ("1.1.1", re.compile(r"\d{1,2}(?:\s?[.．]\s?\d{1,3}){2}[、.．]?(?!\d)")),
    ("1.1", re.compile(rf"\d{{1,2}}\s?[.．]\s?(?!{_COUNTED})\d{{1,3}}[、.．]?(?![\d%])")),
    ("1)", re.compile(r"\d{1,3}\s*[)）]")),
    (
        "1.",
        re.compile(rf"\d{{1,3}}\s*(?:、(?!\d{{1,2}}(?!\d))|[.．](?:(?!\d)|(?={_COUNTED})))"),
    ),
    ("（1）", re.compile(r"[（(]\s*\d{1,3}\s*[)）]")),
    ("①", re.compile(r"[①-⑳⑴-⒇]\s*[、.．]?")),
    ("a.", re.compile(r"[A-Za-z]\s*[、.．)）](?![A-Za-z])")),
)
"""Kinds of numbers with their patterns; the first that fits counts, so 1.1.1 goes before 1.1."""


_ALONE = re.compile(r"\d{1,3}(?:[.．]\d{1,3}){0,3}|[A-Z]{1,6}(?:-[A-Z]{1,4})?-\d{1,3}")
"""``3``, ``2.1``, ``FUN-1``."""


def number_of(text: str) -> tuple[str, str]:
    """Return the number a text begins with, and its kind; both empty for none."""
    start = len(text) - len(text.lstrip())
    for style, pattern in _STYLES:
        if hit := pattern.match(text, start):
            return hit[0].strip(), style
    return "", ""


def row_number(first: str) -> str:
    """Return the number of a row, which is alone in its first cell; empty for another text."""
    text = first.strip()
    return text if _ALONE.fullmatch(text) else ""


def without_number(text: str) -> str:
    """Return a text without the number it begins with."""
    number, _ = number_of(text)
    return text.lstrip()[len(number) :].lstrip() if number else text.strip()
