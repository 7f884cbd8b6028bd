"""What a file tells beside its text: who wrote it, who commented on it, what was changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.finished.expected import Rule, error, warning
from presales_desk.bid.finished.model import Spot, Zone
from presales_desk.bid.finished.volumes import is_technical_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.bid.finished.expected import Expected, Fault
    from presales_desk.bid.finished.model import Finished

_AUTHORS = frozenset({"author", "lastModifiedBy", "Company", "Manager", "Author", "custom"})
_COMPANY = frozenset({"Company"})
_PROGRAMS = re.compile(r"microsoft|wps|kingsoft|python-docx|libreoffice|user|administrator", re.I)
_INTERNAL = re.compile(r"严禁外传|内部资料|仅供内部|internal use only|must not leave", re.I)
_NUMBERED = re.compile(r"^[\s第共页\d/／\-—·of]*$|^page\s*\d*(?:\s*of\s*\d*)?$", re.IGNORECASE)
_SHORTEST = 2


def left_behind(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield comments and tracked changes, which the buyer would read."""
    del expected  # holds for every bid
    for line in finished.lines:
        if line.spot.zone is Zone.COMMENT:
            yield error(Rule.COMMENT, line.spot, line.text, author=line.spot.part or "?")
    if finished.changes:
        names = "、".join(sorted(set(filter(None, finished.changes)))) or "?"
        count = len(finished.changes)
        yield error(Rule.CHANGES, Spot(), names, count=count, author=names)


def internal(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield where a document says itself that it must stay in the house."""
    del expected  # holds for every bid
    for line in finished.lines:
        if _INTERNAL.search(line.text):
            yield error(Rule.INTERNAL, line.spot, line.text)


def other_companies(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield a company in the properties that is not ours: judges compare them between bidders."""
    for line in finished.lines:
        is_company = line.spot.zone is Zone.PROPERTY and line.spot.part in _COMPANY
        if not is_company or _PROGRAMS.search(line.text) or expected.blind:
            continue
        if expected.company and line.text not in expected.company:
            yield warning(Rule.OTHER_COMPANY, line.spot, line.text, name=line.text)


def identity(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield in a blind technical volume everything by which a judge could tell who we are."""
    if not (expected.blind and is_technical_file(finished)):
        return
    words = [word for word in expected.identity if len(word) >= _SHORTEST]
    for line in finished.lines:
        found = next((word for word in words if word in line.text), "")
        if found:
            yield error(Rule.IDENTITY, line.spot, line.text, name=found)
        elif line.spot.zone is Zone.PROPERTY and line.spot.part in _AUTHORS:
            yield error(Rule.AUTHOR, line.spot, line.text, name=line.text)
        elif line.spot.zone in (Zone.HEADER, Zone.FOOTER) and not _NUMBERED.match(line.text):
            yield warning(Rule.RUNNING, line.spot, line.text)
    if finished.pictures:
        yield warning(Rule.PICTURE, Spot(zone=Zone.HEADER), count=finished.pictures)
