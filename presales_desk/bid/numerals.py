"""What Chinese numerals are worth: everyday ones, banker's, and years read digit by digit."""

from __future__ import annotations

DIGITS = {
    **{letter: value for value, letter in enumerate("零一二三四五六七八九")},
    **{letter: value for value, letter in enumerate("〇壹贰叁肆伍陆柒捌玖")},
    "○": 0,
    "两": 2,
    "弍": 2,
    "叄": 3,
    "陸": 6,
}
_STEPS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_GROUPS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
NUMERALS = "".join((*DIGITS, *_STEPS, *_GROUPS))
"""Every letter of a numeral, for the class of a pattern."""
_ZEROS = "ＯO"
"""Letters that typists take for a zero in a year: ``二OO六年``."""


def chinese_number(text: str) -> int | None:
    """Return the value of numerals such as 二十三 or 贰万伍仟; None when they are none."""
    total = group = digit = 0
    for letter in text:
        if letter in DIGITS:
            digit = DIGITS[letter]
        elif letter in _STEPS:
            group += (digit or 1) * _STEPS[letter]
            digit = 0
        elif letter in _GROUPS:
            total = (total + group + digit) * _GROUPS[letter]
            group = digit = 0
        else:
            return None
    return total + group + digit if text else None


def read_off(text: str) -> str:
    """Return numerals that stand for one digit each, such as 二○二六, in digits: ``2026``."""
    return "".join("0" if letter in _ZEROS else str(DIGITS.get(letter, letter)) for letter in text)
