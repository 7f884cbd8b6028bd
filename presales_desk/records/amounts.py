"""Amounts of money in words: the capital numerals of Chinese forms (大写), and English."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from presales_desk.records.currencies import Currency

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_UNITS = (
    *((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand")),
    (100, "hundred"),
)
_NAMES = {
    Currency.CNY: ("yuan", "yuan"),
    Currency.USD: ("US dollar", "US dollars"),
    Currency.EUR: ("euro", "euros"),
    Currency.GBP: ("pound sterling", "pounds sterling"),
    Currency.HKD: ("Hong Kong dollar", "Hong Kong dollars"),
    Currency.MOP: ("Macanese pataca", "Macanese patacas"),
    Currency.JPY: ("Japanese yen", "Japanese yen"),
    Currency.AUD: ("Australian dollar", "Australian dollars"),
    Currency.CAD: ("Canadian dollar", "Canadian dollars"),
    Currency.SGD: ("Singapore dollar", "Singapore dollars"),
    Currency.INR: ("Indian rupee", "Indian rupees"),
    Currency.NZD: ("New Zealand dollar", "New Zealand dollars"),
    Currency.ZAR: ("South African rand", "South African rand"),
    Currency.AED: ("UAE dirham", "UAE dirhams"),
    Currency.SAR: ("Saudi riyal", "Saudi riyals"),
    Currency.QAR: ("Qatari riyal", "Qatari riyals"),
    Currency.OMR: ("Omani rial", "Omani rials"),
    Currency.KWD: ("Kuwaiti dinar", "Kuwaiti dinars"),
    Currency.KES: ("Kenya shilling", "Kenya shillings"),
    Currency.PHP: ("Philippine peso", "Philippine pesos"),
    Currency.MYR: ("Malaysian ringgit", "Malaysian ringgit"),
    Currency.BDT: ("Bangladesh taka", "Bangladesh taka"),
    Currency.PKR: ("Pakistan rupee", "Pakistan rupees"),
    Currency.CHF: ("Swiss franc", "Swiss francs"),
}
"""One and many of each."""
_CENT = Decimal("0.01")
LARGEST = Decimal(10) ** 16
"""From here on an amount has no words."""


def rounded(amount: Decimal) -> Decimal:
    """Return an amount in whole cents, half a cent upwards."""
    return amount.quantize(_CENT, ROUND_HALF_UP)


def in_words(amount: Decimal, language: str, currency: Currency = Currency.CNY) -> str:
    """Write an amount in the words of a language; one in foreign money always in English.

    Raises:
        ValueError: See ``in_capitals``.

    """
    is_in_chinese = language == "zh" and currency is Currency.CNY
    return in_capitals(amount) if is_in_chinese else in_english(amount, currency)


def in_english(amount: Decimal, currency: Currency = Currency.CNY) -> str:
    """Write an amount in English, such as one hundred and 50/100 US dollars.

    Raises:
        ValueError: See ``in_capitals``.

    """
    whole, cents = divmod(_cents(amount), 100)
    part = f" and {cents:02}/100" if cents else ""
    one, many = _NAMES[currency]
    return f"{_english(whole)}{part} {one if (whole, cents) == (1, 0) else many}"


def in_capitals(amount: Decimal) -> str:
    """Write an amount of yuan in capital numerals, such as 壹佰贰拾万零伍佰元整.

    Raises:
        ValueError: It is negative, or of 10,000,000,000,000,000 yuan or more.

    """
    cents = _cents(amount)
    yuan, jiao, fen = cents // 100, cents // 10 % 10, cents % 10
    words = f"{_whole(yuan)}元" if yuan or not (jiao or fen) else ""
    if not jiao and not fen:
        return f"{words}整"
    if jiao:
        words += f"{_DIGITS[jiao]}角"
    elif yuan:
        words += _DIGITS[0]
    return words + (f"{_DIGITS[fen]}分" if fen else "整")


def _cents(amount: Decimal) -> int:
    amount = rounded(amount)
    if not 0 <= amount < LARGEST:
        raise ValueError(f"no words for {amount}")
    return int(amount * 100)


def _english(number: int) -> str:
    """Write a whole number: its largest unit, then what is left below that."""
    for size, unit in _UNITS:
        high, low = divmod(number, size)
        if high:
            return f"{_english(high)} {unit}{f' {_english(low)}' if low else ''}"
    if number < len(_SMALL):
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    return _TENS[tens - 2] + (f"-{_SMALL[ones]}" if ones else "")


def _whole(number: int) -> str:
    """Write a whole number: what is above a hundred million, above ten thousand, and the rest."""
    for size, unit in ((10**8, "亿"), (10**4, "万")):
        high, low = divmod(number, size)
        if high:
            gap = _DIGITS[0] if 0 < low < size // 10 else ""
            return f"{_whole(high)}{unit}{gap}{_whole(low) if low else ''}"
    return _group(number) or _DIGITS[0]


def _group(number: int) -> str:
    """Write a number below 10,000 without a leading zero."""
    words, gap = "", False
    for place in range(3, -1, -1):
        digit = number // 10**place % 10
        if digit:
            words += (_DIGITS[0] if gap else "") + _DIGITS[digit] + _PLACES[place]
            gap = False
        else:
            gap = bool(words)
    return words
