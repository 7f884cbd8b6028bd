"""The company's naming rule for files (售前文档命名规范): names made, checked and mended by it.

Method: the exchange summary presupposes such a rule (section 14). A rule is a pattern such as
``{date}_{customer}_{project}_{what}``. A place that holds nothing leaves no gap in the name.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding
from presales_desk.workspace.files import safe_name

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

PLACES = ("date", "customer", "project", "code", "what", "version", "author", "company")
"""What a rule can hold, each in braces."""
WHAT = "what"
FIRST_VERSION = "V1.0"

_PLACE = re.compile(r"\{([^{}]*)\}")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_GAP = r"[\s_\-–—·+]"
_BOUND = r"[_\-–—·+]+"  # what sets a known word apart; a blank may belong to what the file is
_EMPTY = "\0"
_TELLING = ("customer", "project", "code")
"""Each tells which project a file belongs to."""
_LEFT_OF_LONG = 24
"""Characters that stay of a long name when the whole would be longer than systems allow."""
_DAY = r"(?P<year>20\d\d)(?P<gap>[-.]?)(?P<month>0[1-9]|1[0-2])(?P=gap)(?P<day>0[1-9]|[12]\d|3[01])"
_SHAPES = {
    "date": r"20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])",
    "version": r"V\d+(?:\.\d+)*",
    "author": r"[^_]+",
    WHAT: r".+",
}
_ENDING = re.compile(r"\.(?=\w*[A-Za-z])\w{1,10}$", re.ASCII)
_VERSION_IN_NAME = re.compile(rf"(?:^|(?<={_GAP}))V(\d+)\.(\d+)(?={_GAP}|$)", re.IGNORECASE)


class FileNames:
    """Names of files by one rule; a broken rule counts as ``usual``.

    Args:
        rule: The pattern.
        values: What each place holds, by its name, but ``what``; ``date`` and ``version`` are
            those of a file that says neither itself.
        usual: The pattern in place of a broken one.

    """

    def __init__(self, rule: str, values: Mapping[str, str], usual: str) -> None:
        self._pattern = usual if rule_findings(rule) else rule
        self._values = {place: safe_name(value) for place, value in values.items() if value.strip()}

    def made(self, what: str) -> str:
        """Return the name of a file we write, without ending, safe on every system."""
        return self._filled({**self._values, WHAT: safe_name(what)})

    def fits(self, name: str) -> bool:
        """Tell whether a file could have this name by the rule, of whatever day and whoever."""
        return any(shape.fullmatch(split_name(name)[0]) for shape in self._shapes)

    def mended(self, name: str, *, what: str, date: str = "", number: int = 1) -> str:
        """Return a name by the rule for a file that has another, with the same ending.

        Day and version that it names are kept, and so is every word that the rule does not bring.

        Args:
            name: As it is called now.
            what: Said of a file that says nothing of itself.
            date: Of a file that names no day; empty for the usual one.
            number: Stands behind what the file is, where others would have the same name.

        """
        stem, ending = split_name(name)
        rest, said = self._taken_apart(stem)
        told = safe_name(rest or what)
        counted = f"{told} ({number})" if number > 1 else told
        day = {"date": date} if date else {}
        return self._filled({**self._values, **day, **said, WHAT: counted}) + ending

    @cached_property
    def _shapes(self) -> list[re.Pattern[str]]:
        """Names with a colleague's name in them, and without any."""
        held = {*self._values, WHAT}
        return [self._shape(held | {"author"}), self._shape(held - {"author"})]

    def _shape(self, held: Collection[str]) -> re.Pattern[str]:
        parts = _parts(self._pattern, held)
        return re.compile(_joined(parts, re.escape, self._seen), re.IGNORECASE | re.DOTALL)

    def _seen(self, place: str) -> str:
        """Return what may stand at a place; of a long name the beginning will do."""
        if place in _SHAPES:
            return _SHAPES[place]
        value = self._values[place]
        if len(value) <= _LEFT_OF_LONG:
            return re.escape(value)
        return f"(?:{re.escape(value)}|{re.escape(_short(place, value))}[^_]*)"

    def _filled(self, values: Mapping[str, str]) -> str:
        parts = _parts(self._pattern, [place for place, value in values.items() if value])
        whole = _joined(parts, str, values.__getitem__)
        if safe_name(whole) == whole:
            return whole
        return safe_name(_joined(parts, str, lambda place: _short(place, values[place])))

    def _taken_apart(self, stem: str) -> tuple[str, dict[str, str]]:
        """Take off what the rule brings itself; return the rest, and the day and version named."""
        held = [place for place in _PLACE.findall(self._pattern) if place != WHAT]
        if any(place in _TELLING for place in held):
            held += _TELLING  # one of them says it; the others may come from an older rule
        said: dict[str, str] = {}
        before = ""
        while before != stem:
            before = stem
            for place in held:
                stem = _without(place, self._ends[place], stem, said)
        return stem, said

    @cached_property
    def _ends(self) -> dict[str, list[re.Pattern[str]]]:
        """What each place but ``what`` looks like at the begin and at the end of a name."""
        return {place: self._at_either_end(place) for place in PLACES if place != WHAT}

    def _at_either_end(self, place: str) -> list[re.Pattern[str]]:
        if place == "date":
            pair = rf"^{_DAY}(?!\d){_GAP}*", rf"{_GAP}*(?<!\d){_DAY}$"
        elif place == "version":
            found = rf"(?P<version>{_SHAPES[place]})"
            pair = rf"^{found}(?:{_GAP}+|$)", rf"(?:{_GAP}+|^){found}$"
        elif value := self._values.get(place, ""):
            found = re.escape(value)
            pair = rf"^{found}(?:{_BOUND}|$)", rf"(?:{_BOUND}|^){found}$"
        else:
            return []
        return [re.compile(each, re.IGNORECASE) for each in pair]


def rule_findings(rule: str) -> list[Finding]:
    """Return what keeps a pattern from naming files; none when it can."""
    return list(_faults(rule))


def next_version(name: str) -> str:
    """Return the name of the version that follows, such as V1.1; empty when it has none."""
    stem, ending = split_name(name)
    found = list(_VERSION_IN_NAME.finditer(stem))
    if not found:
        return ""
    last = found[-1]
    return f"{stem[: last.start()]}V{last[1]}.{int(last[2]) + 1}{stem[last.end() :]}{ending}"


def split_name(name: str) -> tuple[str, str]:
    """Return the name of a file without its ending, and the ending; ``V1.0`` ends in no kind."""
    found = _ENDING.search(name)
    return (name[: found.start()], found.group()) if found else (name, "")


def _faults(rule: str) -> Iterator[Finding]:
    fixed = _PLACE.sub("", rule)
    if "{" in fixed or "}" in fixed:
        yield _fault("brace")
    for place in _PLACE.findall(rule):
        if place not in PLACES:
            yield _fault("unknown_place", place=f"{{{place}}}")
    if found := _FORBIDDEN.search(fixed):
        yield _fault("character", letter=found.group())
    if WHAT not in _PLACE.findall(rule):
        yield _fault("no_what", place=f"{{{WHAT}}}")


def _fault(key: str, **values: str) -> Finding:
    return Finding(
        key=f"naming.{key}",
        severity=Severity.WARNING,
        values=dict(values),
        record_id="profile",
        field="naming_rule",
    )


def _parts(pattern: str, held: Collection[str]) -> list[str]:
    """Return fixed texts and places in turn; a place that holds nothing goes with its gap."""
    marked = _PLACE.sub(lambda found: found[0] if found[1] in held else _EMPTY, pattern)
    open_again = re.sub(rf"[(（\[【]{_EMPTY}[)）\]】]", _EMPTY, marked)
    closed = re.sub(rf"{_GAP}*{_EMPTY}", "", open_again)
    return _PLACE.split(_trimmed(closed))


def _without(place: str, ends: list[re.Pattern[str]], stem: str, said: dict[str, str]) -> str:
    """Take a place off either end of a name, and note the day or the version it said."""
    for pattern in ends:
        if found := pattern.search(stem):
            if place == "date":
                said.setdefault(place, "".join(found.group("year", "month", "day")))
            elif place == "version":
                said.setdefault(place, found.group("version").upper())
            return _trimmed(stem[: found.start()] + stem[found.end() :])
    return stem


def _trimmed(text: str) -> str:
    return re.sub(rf"^{_GAP}+|{_GAP}+$", "", text)


def _joined(parts: list[str], fixed: Callable[[str], str], placed: Callable[[str], str]) -> str:
    """Join what ``_parts`` returned, each part worded by one of two functions."""
    return "".join(placed(part) if number % 2 else fixed(part) for number, part in enumerate(parts))


def _short(place: str, value: str) -> str:
    """Cut what many files have in common, so that what tells them apart stays."""
    return value if place in _SHAPES else value[:_LEFT_OF_LONG].rstrip()
