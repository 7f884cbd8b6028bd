"""How values are written for a reader of one language. The window and documents share it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from presales_desk.records.currencies import Currency
from presales_desk.records.messages import catalogue

_WAN = Decimal(10_000)
_DIME = Decimal("0.1")
"""Figures of money end in two decimals, never in one."""
_SHORT_IN_WAN = 100  # such an amount has two decimals at most in 万元


def currency_name(currency: Currency, language: str) -> str:
    """Return what a currency is called where no amount stands beside it: ``人民币``."""
    words, own = catalogue(language), f"term.currency_name.{currency.value}"
    return words.text(own if words.has(own) else f"term.{currency.term}")


def money(
    amount: Decimal | None,
    language: str,
    currency: Currency = Currency.CNY,
    *,
    in_full: bool = False,
) -> str:
    """Write an amount exactly: in 万 where that is short in Chinese, behind its code in English.

    None, an unknown amount, is empty. ``in_full`` never writes it in 万: amounts that stand below
    each other are compared and added up.
    """
    if amount is None:
        return ""
    unit = catalogue(language).text(f"term.{currency.term}")
    if language != "zh":
        return f"{unit} {in_figures(amount)}"
    if not in_full and abs(amount) >= _WAN and amount % _SHORT_IN_WAN == 0:
        return f"{number(amount / _WAN)} 万{unit}"
    return f"{in_figures(amount)} {unit}"


def in_figures(amount: Decimal | None) -> str:
    """Write an amount in figures: whole, or with two decimals at least; None is empty."""
    if amount is None or amount % 1 == 0 or amount % _DIME:
        return number(amount)
    return f"{amount:,.2f}"


def number(value: float | Decimal | None) -> str:
    """Write a number with thousands separators and no idle zeros; None is empty."""
    if value is None:
        return ""
    text = f"{Decimal(str(value)):,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def signed(value: float | None) -> str:
    """Write a difference with its sign, such as ``+0.2``; empty for None."""
    if value is None:
        return ""
    sign = "+" if value > 0 else "−" if value < 0 else ""
    return f"{sign}{number(abs(value))}"


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
