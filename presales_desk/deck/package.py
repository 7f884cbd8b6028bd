"""A .pptx as what it is: named parts and the relations between them, read from and written to zip.

Writing a deck needs no more than this; finished XML goes in as bytes. Every step is constant in
the number of parts, so a deck of 600 slides costs ten times one of 60.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote
from xml.sax.saxutils import quoteattr

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  it has no stubs

if TYPE_CHECKING:
    from collections.abc import Iterator

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_DEFAULTS = {
    "rels": _RELATIONS_TYPE,
    "xml": "application/xml",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "emf": "image/x-emf",
    "wmf": "image/x-wmf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
NotXmlError: type[Exception] = etree.XMLSyntaxError
ROOT = ""
"""The package itself, as the source of relations."""


@dataclass(frozen=True, slots=True)
class Relation:
    """From one part to another, or to an address outside when ``external``."""

    id: str
    type: str
    target: str
    external: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """The bytes of a part and its content type."""

    content: bytes
    type: str


class Package:
    """Parts by name (without a leading slash) and relations by the name of their source."""

    def __init__(self) -> None:
        self.parts: dict[str, Part] = {}
        self._relations: dict[str, list[Relation]] = {}
        self._next_id: dict[str, int] = {}
        self._next_name: dict[str, int] = {}

    @classmethod
    def open(cls, content: bytes) -> Package:
        """Return the package in ``content``.

        Raises:
            KeyError, zipfile.BadZipFile, etree.XMLSyntaxError: It is no such package.

        """
        package = cls()
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            types = _content_types(archive.read("[Content_Types].xml"))
            for name in archive.namelist():
                if name.endswith(".rels"):
                    source = _source_of(name)
                    package._relations[source] = list(_relations(archive.read(name), source))
                elif name != "[Content_Types].xml" and not name.endswith("/"):
                    package.parts[name] = Part(archive.read(name), _type_of(name, types))
        return package

    def add(self, name: str, content: str | bytes, content_type: str) -> str:
        """Put in a part, replacing one of the same name, and return its name."""
        data = content.encode() if isinstance(content, str) else content
        self.parts[name] = Part(data, content_type)
        return name

    def free_name(self, stem: str, extension: str = "xml") -> str:
        """Return the first name ``stem1.xml``, ``stem2.xml`` ... that is not taken."""
        number = self._next_name.get(stem, 1)
        while f"{stem}{number}.{extension}" in self.parts:
            number += 1
        self._next_name[stem] = number + 1
        return f"{stem}{number}.{extension}"

    def relate(self, source: str, kind: str, target: str) -> str:
        """Relate ``source`` to the part ``target`` and return the relation's id.

        Args:
            source: Name of a part, or ``ROOT``.
            kind: Full type, or its last word for the types of Office.
            target: Name of the other part.

        """
        relations = self._relations.setdefault(source, [])
        kind = kind if "/" in kind else f"{OFFICE}/{kind}"
        number = self._next_id.get(source) or _highest_id(relations) + 1
        self._next_id[source] = number + 1
        relations.append(Relation(f"rId{number}", kind, target))
        return f"rId{number}"

    def related(self, source: str, kind: str) -> list[Relation]:
        """Return the relations of ``source`` whose type ends with ``kind``."""
        return [r for r in self.relations(source) if r.type.rsplit("/", 1)[-1] == kind]

    def relations(self, source: str) -> list[Relation]:
        """Return all relations of ``source``."""
        return self._relations.get(source, [])

    def drop_relations(self, source: str, kinds: set[str]) -> None:
        """Remove the relations of ``source`` whose types end with one of ``kinds``."""
        self._relations[source] = [
            r for r in self.relations(source) if r.type.rsplit("/", 1)[-1] not in kinds
        ]

    def drop_unreachable(self) -> None:
        """Remove parts to which no relation leads."""
        seen: set[str] = set()
        waiting = [ROOT]
        while waiting:
            for relation in self.relations(waiting.pop()):
                if not relation.external and relation.target not in seen:
                    seen.add(relation.target)
                    waiting.append(relation.target)
        self.parts = {name: part for name, part in self.parts.items() if name in seen}
        self._relations = {
            source: relations
            for source, relations in self._relations.items()
            if source == ROOT or source in seen
        }

    def save(self) -> bytes:
        """Return the zip: the same parts give the same bytes."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            _write(archive, "[Content_Types].xml", self._types_xml())
            for source in (ROOT, *self.parts):
                if relations := self._relations.get(source):
                    _write(archive, _relations_name(source), _relations_xml(source, relations))
                if source:
                    _write(archive, source, self.parts[source].content)
        return buffer.getvalue()

    def _types_xml(self) -> bytes:
        used = {_extension(name) for name in self.parts} | {"rels", "xml"}
        defaults = [
            f'<Default Extension="{extension}" ContentType="{_DEFAULTS[extension]}"/>'
            for extension in sorted(used & _DEFAULTS.keys())
        ]
        overrides = [
            f'<Override PartName={quoteattr("/" + name)} ContentType="{part.type}"/>'
            for name, part in self.parts.items()
            if _DEFAULTS.get(_extension(name)) != part.type
        ]
        inner = "".join(defaults + overrides)
        return f'{_HEAD}<Types xmlns="{_TYPES}">{inner}</Types>'.encode()


def parse(content: bytes) -> Any:
    """Return the root element of a part, read without entities and network."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    return etree.fromstring(content, parser)


def serialised(root: Any) -> bytes:
    """Return an element as the content of a part."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _highest_id(relations: list[Relation]) -> int:
    numbers = (relation.id.removeprefix("rId") for relation in relations)
    return max((int(number) for number in numbers if number.isdecimal()), default=0)


def _write(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    archive.writestr(entry, content)


def _extension(name: str) -> str:
    return name.rsplit(".", 1)[-1].lower()


def _content_types(content: bytes) -> dict[str, str]:
    """Return content types by part name, and by ``.extension`` for the defaults."""
    types: dict[str, str] = {}
    for entry in parse(content):
        kind = entry.get("ContentType", "")
        if (part := entry.get("PartName")) is not None:
            types[unquote(part).lstrip("/").lower()] = kind
        elif (extension := entry.get("Extension")) is not None:
            types["." + extension.lower()] = kind
    return types


def _type_of(name: str, types: dict[str, str]) -> str:
    return types.get(name.lower()) or types.get("." + _extension(name), "application/octet-stream")


def _source_of(relations_name: str) -> str:
    folder, name = posixpath.split(relations_name)
    return posixpath.join(posixpath.dirname(folder), name.removesuffix(".rels"))


def _relations_name(source: str) -> str:
    folder, name = posixpath.split(source)
    return posixpath.join(folder, "_rels", name + ".rels")


def _relations(content: bytes, source: str) -> Iterator[Relation]:
    for entry in parse(content):
        identity, kind = entry.get("Id", ""), entry.get("Type", "")
        target = entry.get("Target", "")
        if entry.get("TargetMode") == "External":
            yield Relation(identity, kind, target, external=True)
            continue
        name = unquote(target.split("#")[0])
        name = posixpath.normpath(posixpath.join("/", posixpath.dirname(source), name))
        yield Relation(identity, kind, name.lstrip("/"))


def _relations_xml(source: str, relations: list[Relation]) -> bytes:
    folder = posixpath.dirname(source)
    entries = [
        f'<Relationship Id="{r.id}" Type="{r.type}" Target={quoteattr(_address(r, folder))}'
        f"{' TargetMode=' + quoteattr('External') if r.external else ''}/>"
        for r in relations
    ]
    return f'{_HEAD}<Relationships xmlns="{_RELATIONS}">{"".join(entries)}</Relationships>'.encode()


def _address(relation: Relation, folder: str) -> str:
    if relation.external:
        return relation.target
    return posixpath.relpath("/" + relation.target, "/" + folder)
