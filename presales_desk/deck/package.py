"""The thin layer between python-pptx, which holds the parts of a deck, and our finished XML.

python-pptx opens the template, keeps parts and relations and saves the file. Slides, notes pages,
tables and charts come to it as finished parts, because its own calls for them know no footers,
sections, language tags, East Asian fonts, alternative texts or table styles, and go through the
whole deck for each slide that is added.
"""

from __future__ import annotations

import io
import struct
import zipfile
from typing import TYPE_CHECKING, Any, Self, TypeVar

from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.package import OpcPackage, Part, PartFactory
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.package import Package
from pptx.parts.presentation import PresentationPart

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pptx.presentation import Presentation

P = TypeVar("P", bound=Part)
_EPOCH = b"\0\0\x21\0"
"""1 January 1980 as an archive has it: two bytes of time, two of day."""
_STAMP_OF_ENTRY, _STAMP_OF_LISTING = 10, 12
_LISTING, _LENGTHS = 46, 28
"""Length of an entry of an archive's list without name, extra and comment; where theirs stand."""
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
_MACRO = "application/vnd.ms-powerpoint.{}.macroEnabled.main+xml"
_OTHER_MAIN_TYPES = (
    CT.PML_TEMPLATE_MAIN,
    CT.PML_SLIDESHOW_MAIN,
    CT.PML_PRES_MACRO_MAIN,
    _MACRO.format("template"),
    _MACRO.format("slideshow"),
)


class StrictPackageError(Exception):
    """The file is in the strict form of its format, which python-pptx does not read."""


class _MainPart(PresentationPart):
    """The main part of a template, slide show or file with macros: saved as that of a .pptx."""

    @classmethod
    def load(cls, partname: PackURI, content_type: str, package: Package, blob: bytes) -> Self:
        del content_type
        return super().load(partname, CT.PML_PRESENTATION_MAIN, package, blob)


PartFactory.part_type_for.update(dict.fromkeys(_OTHER_MAIN_TYPES, _MainPart))


def open_presentation(content: bytes) -> Presentation:
    """Return the presentation in a .pptx, .potx, .ppsx or one of these with macros.

    Raises:
        StrictPackageError: See there.
        KeyError, ValueError, zipfile.BadZipFile, lxml.etree.LxmlError: It is damaged.

    """
    package = Package.open(io.BytesIO(content))
    try:
        return package.main_document_part.presentation
    except KeyError:
        package.part_related_by(_STRICT)
        raise StrictPackageError from None


class Parts:
    """Adds parts to a package, numbering each sort by itself.

    ``OpcPackage.next_partname`` would go through all relations of the package for each part.
    """

    def __init__(self, package: OpcPackage) -> None:
        self._package: Any = package
        self._taken = {part.partname for part in package.iter_parts()}
        self._numbers: dict[str, int] = {}

    def add(
        self, pattern: str, content_type: str, content: str | bytes = b"", sort: type[P] = Part
    ) -> P:
        """Return a new part; ``pattern`` is its name with ``%d`` for a number not taken yet."""
        number = self._numbers.get(pattern, 0) + 1
        while pattern % number in self._taken:
            number += 1
        self._numbers[pattern] = number
        return self.put(pattern % number, content_type, content, sort)

    def put(
        self, name: str, content_type: str, content: str | bytes = b"", sort: type[P] = Part
    ) -> P:
        """Return a new part of this very name; it is saved once a relation leads to it."""
        data = content.encode() if isinstance(content, str) else content
        return sort.load(PackURI(name), content_type, self._package, data)


def relate_all(source: Part, kind: str, targets: Sequence[Part]) -> list[str]:
    """Relate ``source`` to many parts and return the ids of the relations.

    ``Part.relate_to`` would go through all relations of ``source`` for each target.
    """
    relations: Any = parse_xml(source.rels.xml)
    numbers = (identity.removeprefix("rId") for identity in source.rels)
    first = max((int(number) for number in numbers if number.isdecimal()), default=0) + 1
    identities = [f"rId{first + position}" for position in range(len(targets))]
    for identity, target in zip(identities, targets, strict=True):
        address = target.partname.relative_ref(source.partname.baseURI)
        relations.add_rel(identity, kind, address)
    old = [one.target_part for one in source.rels.values() if not one.is_external]
    source.load_rels_from_xml(relations, {part.partname: part for part in (*old, *targets)})
    return identities


def drop_package_relations(package: OpcPackage, kinds: Iterable[str]) -> None:
    """Remove the package's relations whose types end with one of the words ``kinds``."""
    for relation in list(package.iter_rels()):
        if not relation.is_external and relation.reltype.rsplit("/", 1)[-1] in kinds:
            package.drop_rel(package.relate_to(relation.target_part, relation.reltype))


def saved(package: OpcPackage) -> bytes:
    """Return the file; the same parts give the same bytes.

    python-pptx stamps each part with the time of day. The stamps are overwritten where they stand,
    for to pack everything once more would take as long as writing it.
    """
    draft = io.BytesIO()
    package.save(draft)
    content = draft.getbuffer()
    with zipfile.ZipFile(draft) as archive:
        entries, listed = archive.infolist(), archive.start_dir
    for entry in entries:
        _stamp(content, entry.header_offset + _STAMP_OF_ENTRY)
        _stamp(content, listed + _STAMP_OF_LISTING)
        listed += _LISTING + sum(struct.unpack_from("<3H", content, listed + _LENGTHS))
    return bytes(content)


def _stamp(content: memoryview, place: int) -> None:
    content[place : place + len(_EPOCH)] = _EPOCH
