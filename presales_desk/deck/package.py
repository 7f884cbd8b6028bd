"""The thin layer between python-pptx, which holds the parts of a deck, and our finished XML.

python-pptx opens the template, keeps parts and relations and saves the file. Slides, notes pages,
tables and charts come to it as finished parts, because its own calls for them know no footers,
sections, language tags, East Asian fonts, alternative texts or table styles, and go through the
whole deck for each slide that is added.
"""

from __future__ import annotations

import io
import zipfile
from posixpath import commonprefix
from typing import TYPE_CHECKING, Any, Self, TypeVar

from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.package import OpcPackage, Part, PartFactory
from pptx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI, PackURI
from pptx.opc.spec import default_content_types
from pptx.oxml import parse_xml
from pptx.package import Package
from pptx.parts.presentation import PresentationPart

from presales_desk.deck.markup import escape

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pptx.presentation import Presentation

P = TypeVar("P", bound=Part)
_HEAD = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_EXTERNAL = ' TargetMode="External"'
_LEVEL = 3
"""How hard the parts are compressed: the usual 6 takes half as long again, for 7 % of the size."""
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
    """Return the file; the same parts give the same bytes. ``package`` is used up by it.

    python-pptx would stamp each part with the time of day, and build a tree for the relations of
    each part, which takes longer than laying out the slides.
    """
    parts = tuple(package.iter_parts())
    own: Any = vars(package)["_rels"]  # python-pptx has no public name for them
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        _write(archive, CONTENT_TYPES_URI, _content_types(parts))
        _write(archive, PACKAGE_URI.rels_uri, _relations(own, PACKAGE_URI.baseURI))
        for part in parts:
            _write(archive, part.partname, part.blob)
            if part.rels:
                relations = _relations(part.rels, part.partname.baseURI)
                _write(archive, part.partname.rels_uri, relations)
    # Parts hold each other in circles: all of them would wait for the garbage collector.
    for holder in (*parts, package):
        vars(holder).clear()
    return content.getvalue()


def _write(archive: zipfile.ZipFile, name: PackURI, content: bytes | str) -> None:
    """Add a part that bears no time: an entry of its own begins in 1980."""
    archive.writestr(zipfile.ZipInfo(name.membername), content, zipfile.ZIP_DEFLATED, _LEVEL)


def _content_types(parts: Iterable[Part]) -> str:
    """Return the list of what each part is, by its extension where that says it."""
    defaults = {"rels": CT.OPC_RELATIONSHIPS, "xml": CT.XML}
    overrides: dict[str, str] = {}
    for part in parts:
        kind, extension = part.content_type, part.partname.ext.lower()
        if (extension, kind) in default_content_types:
            defaults[extension] = kind
        else:
            overrides[part.partname] = kind
    entries = [
        f'<Default Extension="{escape(extension)}" ContentType="{escape(kind)}"/>'
        for extension, kind in sorted(defaults.items())
    ]
    entries += [
        f'<Override PartName="{escape(name)}" ContentType="{escape(kind)}"/>'
        for name, kind in sorted(overrides.items())
    ]
    return f'{_HEAD}<Types xmlns="{_TYPES}">{"".join(entries)}</Types>'


def _relations(relations: Mapping[str, Any], folder: str) -> str:
    """Return the list of ``relations`` of a part in ``folder``, in the order of their numbers."""
    entries = "".join(
        f'<Relationship Id="{escape(one.rId)}" Type="{escape(one.reltype)}" '
        f'Target="{escape(_target(one, folder))}"{_EXTERNAL if one.is_external else ""}/>'
        for one in sorted(relations.values(), key=lambda one: (len(one.rId), one.rId))
    )
    return f'{_HEAD}<Relationships xmlns="{_RELATIONS}">{entries}</Relationships>'


def _target(relation: Any, folder: str) -> str:
    """Return where ``relation`` leads; names of parts need none of what ``relpath`` looks after."""
    if relation.is_external:
        return relation.target_ref
    name = relation.target_part.partname.split("/")
    start = folder.rstrip("/").split("/")
    shared = len(commonprefix([name, start]))
    return "/".join([".."] * (len(start) - shared) + name[shared:])
