"""Names and numbers in a bid that are another project's: left from the bid it was copied from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.finished.expected import Rule, error, hint
from presales_desk.bid.finished.volumes import is_about_others

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.bid.finished.expected import Expected, Fault
    from presales_desk.bid.finished.model import Finished, Line

_NUMBER = re.compile(
    r"(?:(?:项目|招标|采购|标段|磋商|谈判|询价)(?:文件)?编号"
    r"|(?:tender|project|rfp) (?:no\.?|number))\s*[：:为]\s*"
    r"([A-Za-z0-9〔〕\[\]【】（）()\-—_/.·]*[A-Za-z0-9][A-Za-z0-9〔〕\[\]（）()\-—_/.·号第]*)",
    re.IGNORECASE,
)
"""``项目编号：ZB-2026-001``, ``Tender No.: W-12``."""
_NUMBER_HINT = re.compile(
    r"([A-Za-z0-9][A-Za-z0-9\-—_/.·]{3,})\s*[（(](?:项目|招标|采购|磋商|谈判)编号[)）]"
)
_NUMBER_LABEL = re.compile(r"(?:项目|招标|采购|磋商|谈判)编号")
_PROJECT = re.compile(r"(?:项目|招标项目|采购项目|工程)名称\s*[：:]\s*([^，,。；;：:\t]{4,60})")
_LETTERS = re.compile(r"[^0-9A-Za-z\u4e00-\u9fff]")
_SHORTEST_NUMBER = 4
_SHORTEST_NAME = 3
"""Two characters stand in too many words."""


def other_names(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield where other customers and projects are named; among references that may be meant."""
    everything = "\n".join(line.text for line in finished.lines)
    for name in expected.foreign:
        if len(name) < _SHORTEST_NAME or name not in everything:
            continue
        says = _pattern(name)
        for line in finished.lines:
            if says.search(line.text):
                found = hint if is_about_others(line) else error
                yield found(Rule.OTHER_NAME, line.spot, line.text, name=name)


def other_numbers(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield where the number of the project is another."""
    known = [_bare(number) for number in (expected.number, *expected.parts) if number]
    for line in finished.lines if expected.number else ():
        number = _number_in(line)
        wanted = _bare(number)
        if len(wanted) < _SHORTEST_NUMBER or is_about_others(line):
            continue
        if not any(wanted in own or own in wanted for own in known):
            yield error(Rule.OTHER_NUMBER, line.spot, line.text, number=number, own=expected.number)


def other_projects(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield where the project is called by another name."""
    own = _bare(expected.project)
    for line in finished.body if own else ():
        found = _PROJECT.search(line.text)
        name = _bare(found[1]) if found else ""
        if name and not is_about_others(line) and name not in own and own not in name:
            yield error(
                Rule.OTHER_PROJECT,
                line.spot,
                line.text,
                name=found[1].strip() if found else "",
                own=expected.project,
            )


def numbers_in(text: str) -> list[str]:
    """Return the numbers of projects that a text tells with their label."""
    found = [*_NUMBER.finditer(text), *_NUMBER_HINT.finditer(text)]
    return [_unbracketed(hit[1]) for hit in found]


def _unbracketed(number: str) -> str:
    """Take away the bracket in which a number stands with its label."""
    is_closed = any(bracket in number for bracket in "（([【〔")
    return number if is_closed else number.rstrip("）)]】〕")


def _number_in(line: Line) -> str:
    """Return the number of a project that a line tells, or the cell behind its label."""
    if told := numbers_in(line.text):
        return told[0]
    behind = line.beside[line.spot.column : line.spot.column + 1]
    is_label = _NUMBER_LABEL.fullmatch(_bare(line.text)) is not None
    return behind[0] if is_label and behind and re.match(r"[A-Za-z0-9]", behind[0]) else ""


def _bare(text: str) -> str:
    return _LETTERS.sub("", text).casefold()


def _pattern(name: str) -> re.Pattern[str]:
    """Return what finds a name; one in Latin letters not within a longer word."""
    if not name.isascii():
        return re.compile(re.escape(name))
    return re.compile(rf"(?<![A-Za-z]){re.escape(name)}(?![A-Za-z])")
