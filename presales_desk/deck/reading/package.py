"""Gives the parts of a presentation as trees, whatever program wrote it and however oddly.

python-pptx is not used here: it refuses templates' siblings, the strict form and every file in
which one relation leads nowhere. A part that cannot be parsed is read as far as it goes.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  it has no stubs

from presales_desk.deck.reading.model import ReadWarning
from presales_desk.deck.reading.pictures import looks_drawn
from presales_desk.workspace.zip_rules import damage_told

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterator

MAX_PART = 24 * 2**20
"""Bytes of one part of XML; honest slides have a hundredth of it."""
_MAX_PICTURE = 4 * 2**20
_MOST_PICTURES = 40

_OFFICE = b"http://schemas.openxmlformats.org/"
_STRICT = b"http://purl.oclc.org/ooxml/"
_STRICT_NAMES = {
    b"drawingml/": b"drawingml/2006/",
    b"presentationml/": b"presentationml/2006/",
    b"officeDocument/": b"officeDocument/2006/",
    b"spreadsheetml/": b"spreadsheetml/2006/",
}
_STRICT_NAME = re.compile(
    re.escape(_STRICT) + b"(drawingml/|presentationml/|officeDocument/|spreadsheetml/)"
)
_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ID = f"{{{_RELATIONSHIPS}}}id"
EMBED = f"{{{_RELATIONSHIPS}}}embed"
LINK = f"{{{_RELATIONSHIPS}}}link"


@dataclass(frozen=True, slots=True)
class Relation:
    """Where a relation leads.

    Attributes:
        kind: Last word of its type, such as ``slideLayout``.
        target: Name of the part in the archive, or the address when ``external``.

    """

    id: str
    kind: str
    target: str
    external: bool = False


class Parts:
    """The parts of a package that passed the inspection, parsed when they are asked for."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive, self._name = archive, name
        self._entries = {unquote(entry).casefold(): entry for entry in archive.namelist()}
        self._relations: dict[str, dict[str, Relation]] = {}
        self._drawn: dict[str, bool] = {}
        self.warnings: list[ReadWarning] = []

    @property
    def names(self) -> list[str]:
        """Names of all parts, in the order of the archive."""
        return list(self._entries.values())

    def has(self, part: str) -> bool:
        """Tell whether there is a part of this name, in letters of either case."""
        return part.casefold() in self._entries

    def bytes_of(self, part: str, limit: int = MAX_PART) -> bytes | None:
        """Return the content of ``part``; None, and a warning, when it is missing or huge.

        Raises:
            NotReadError: The archive is damaged there.

        """
        entry = self._entries.get(part.casefold())
        if entry is None:
            self.warn("missing", part)
            return None
        if self._archive.getinfo(entry).file_size > limit:
            self.warn("huge", part)
            return None
        with damage_told(self._name):
            return self._archive.read(entry)

    def root(self, part: str) -> Any | None:
        """Return the root element of ``part``; None, and a warning, when there is none to read.

        Raises:
            NotReadError: The archive is damaged there.

        """
        content = self.bytes_of(part)
        return None if content is None else self._parsed(part, content)

    def relations(self, part: str) -> dict[str, Relation]:
        """Return the relations of ``part`` by their ids; those of the package for an empty name."""
        if part not in self._relations:
            self._relations[part] = {one.id: one for one in self._read_relations(part)}
        return self._relations[part]

    def related(self, part: str, kind: str) -> list[str]:
        """Return the names of the parts that ``part`` has a relation of ``kind`` to."""
        relations = self.relations(part).values()
        return [one.target for one in relations if one.kind == kind and not one.external]

    def is_drawn(self, part: str) -> bool:
        """Tell whether a picture looks like that of a chart; only so many of a file are opened."""
        if part not in self._drawn and len(self._drawn) < _MOST_PICTURES:
            content = self.bytes_of(part, _MAX_PICTURE) if self.has(part) else None
            self._drawn[part] = content is not None and looks_drawn(content)
        return self._drawn.get(part, False)

    def warn(self, key: str, part: str) -> None:
        """Remember, once, that something of ``part`` could not be read."""
        warning = ReadWarning(key, part)
        if warning not in self.warnings:
            self.warnings.append(warning)

    def forget(self, part: str) -> None:
        """Drop the relations of ``part``: a slide needs them once."""
        self._relations.pop(part, None)

    def _read_relations(self, part: str) -> Iterator[Relation]:
        folder, name = posixpath.split(part)
        source = posixpath.join(folder, "_rels", f"{name}.rels")
        if not self.has(source):
            return
        root = self.root(source)
        for item in root if root is not None else ():
            target, kind = item.get("Target"), item.get("Type")
            if target is None or kind is None:
                continue
            external = item.get("TargetMode") == "External"
            where = target if external else _absolute(folder, target)
            yield Relation(item.get("Id", ""), kind.rpartition("/")[2], where, external)

    def _parsed(self, part: str, content: bytes) -> Any | None:
        text = transitional(content)
        try:
            return etree.fromstring(text, parser(recover=False))
        except etree.LxmlError:
            self.warn("damaged", part)
        try:
            return etree.fromstring(text, parser(recover=True))
        except etree.LxmlError:
            return None


def parser(*, recover: bool) -> Any:
    """Return a parser that fetches nothing and expands nothing."""
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
    )


def is_strict(content: bytes) -> bool:
    """Tell whether a part is written in the strict form of the format."""
    return _STRICT in content


def transitional(content: bytes) -> bytes:
    """Return a part with the names that the strict form spells differently in their usual form."""
    if _STRICT not in content:
        return content
    return _STRICT_NAME.sub(lambda match: _OFFICE + _STRICT_NAMES[match.group(1)], content)


def _absolute(folder: str, target: str) -> str:
    path = unquote(target.partition("#")[0])
    joined = path if path.startswith("/") else posixpath.join("/", folder, path)
    return posixpath.normpath(joined).lstrip("/")
