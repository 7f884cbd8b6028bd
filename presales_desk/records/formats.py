"""How values are written for a reader of one language. The window and documents share it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

_WAN = Decimal(10_000)


def money(yuan: Decimal | None, language: str) -> str:
    """Write an amount of yuan: 万元 from ten thousand on in Chinese, CNY with commas in English.

    None, an unknown amount, is empty.
    """
    if yuan is None:
        return ""
    if language != "zh":
        return f"CNY {_plain(yuan)}"
    return f"{_plain(yuan / _WAN)}万元" if abs(yuan) >= _WAN else f"{_plain(yuan)}元"


def day(value: dt.date | None, language: str) -> str:
    """Write a day, as 2026年11月20日 or 20 Nov 2026; None is empty."""
    if value is None:
        return ""
    if language == "zh":
        return f"{value.year}年{value.month}月{value.day}日"
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def percent(value: int | None) -> str:
    """Write a share of a hundred; None is empty."""
    return "" if value is None else f"{value}%"


def size(count: int) -> str:
    """Write a number of bytes, such as ``1.2 MB``."""
    amount = float(count)
    for unit in ("B", "KB", "MB"):
        if amount < 1024:
            return f"{amount:.0f} {unit}" if unit == "B" else f"{amount:.1f} {unit}"
        amount /= 1024
    return f"{amount:.1f} GB"


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _plain(amount: Decimal) -> str:
    written = f"{amount.quantize(Decimal('0.01')):,}"
    return written.rstrip("0").rstrip(".") if "." in written else written
