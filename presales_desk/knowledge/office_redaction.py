"""Copies of Office files in which words are replaced everywhere, or none where that is not sure.

It works on the XML of the parts, so that nothing is overlooked that a library does not know:
paragraphs as a whole, for a name may be spread over several runs, then all other texts and the
attributes that people can read. Pictures become blank ones, for nobody can tell what they show.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections import defaultdict
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Protocol

from presales_desk.workspace.foreign_files import FileKind, inspect

if TYPE_CHECKING:
    from collections.abc import Iterator

_EPOCH = (1980, 1, 1, 0, 0, 0)
_KINDS = {
    **dict.fromkeys((".pptx", ".potx", ".ppsx"), FileKind.DECK),
    ".docx": FileKind.DOCUMENT,
    ".xlsx": FileKind.SHEET,
}
_PICTURES = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".gif": "GIF", ".bmp": "BMP"}
_XML = (".xml", ".rels", ".vml")
_FONTS = (".fntdata", ".odttf")
_WHOLES = {"p", "si", "is"}  # paragraphs of all kinds, and cells of a sheet
_PIECES = {"t", "delText"}
_NUMBER = re.compile(r"\s*[-+]?[\d.]+(?:[eE][-+]?\d+)?\s*")
"""What a value of a chart or a cell may be: an amount there cannot become words."""
_READ = {"descr", "title", "name", "tooltip", "alt"}
_SIGNED = {"author", "initials", "userId", "providerId", "lastModifiedBy"}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PROPERTIES = "docProps/"


class Words(Protocol):
    """Knows which words may not be read."""

    def applied(self, text: str) -> str:
        """Return ``text`` with them replaced, and count what was."""
        ...

    def replaced(self, text: str) -> str:
        """Return ``text`` with them replaced."""
        ...

    def holds(self, text: str) -> bool:
        """Tell whether any of them stands in ``text``."""
        ...


def can_redact(name: str) -> bool:
    """Tell by its suffix whether a file is one of those that are tried."""
    return PurePosixPath(name.lower()).suffix in _KINDS


def redacted_office(content: bytes, name: str, words: Words) -> bytes | None:
    """Return a copy of an Office file with all words replaced; None when one might be left.

    Args:
        content: Of the file.
        name: Its suffix tells the kind; also for refusals.
        words: What is replaced.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: It was refused, or is damaged.

    """
    inspect(content, wanted=_KINDS[PurePosixPath(name.lower()).suffix], name=name)
    result = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for info in source.infolist():
            part = None if info.is_dir() else _part(info.filename, source.read(info), words)
            if part is None and not info.is_dir():
                return None
            if part is not None:
                target.writestr(zipfile.ZipInfo(info.filename, _EPOCH), part, zipfile.ZIP_DEFLATED)
    return result.getvalue()


def _part(name: str, content: bytes, words: Words) -> bytes | None:
    """Return a part as it may leave; None when it may not."""
    suffix = PurePosixPath(name.lower()).suffix
    if words.holds(name):
        return None
    if name.lower().endswith(_XML):
        return _xml(name, content, words)
    if suffix in _PICTURES:
        return _blank(_PICTURES[suffix])
    if suffix == ".xlsx":
        return redacted_office(content, name, words)
    return content if suffix in _FONTS else None


def _xml(name: str, content: bytes, words: Words) -> bytes | None:
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  it has no stubs

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.LxmlError:
        return None
    if name.startswith(_PROPERTIES):
        for child in list(root):
            root.remove(child)
    for pieces in _paragraphs(root):
        _replace(pieces, words)
    for element in root.iter(etree.Element):
        _replace_own(element, words)
    if any(words.holds(text) for text in _texts(root)):
        return None
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _paragraphs(root: Any) -> Iterator[list[Any]]:
    """Yield the pieces of text of each paragraph; those of one inside another stand apart."""
    found: dict[Any, list[Any]] = defaultdict(list)
    for piece in root.iter():
        if _local(piece) in _PIECES:
            whole = next((one for one in piece.iterancestors() if _local(one) in _WHOLES), piece)
            found[whole].append(piece)
    yield from found.values()


def _replace(pieces: list[Any], words: Words) -> None:
    """Replace within single runs where that is enough; else the first run takes all words."""
    before = "".join(piece.text or "" for piece in pieces)
    after = words.applied(before)
    if after == before:
        return
    alone = [words.replaced(piece.text or "") for piece in pieces]
    if "".join(alone) != after:
        alone = [after, *("" for _ in pieces[1:])]
    for piece, text in zip(pieces, alone, strict=True):
        piece.text = text
        if text != text.strip():
            piece.set(_SPACE, "preserve")


def _replace_own(element: Any, words: Words) -> None:
    """Replace what else can be read of an element: other text, and attributes meant for people."""
    text = element.text or ""
    if _local(element) not in _PIECES and text.strip() and not _NUMBER.fullmatch(text):
        element.text = words.applied(text)
    for key, value in element.attrib.items():
        local = key.rpartition("}")[2]
        is_link = local == "Target" and element.get("TargetMode") == "External"
        if local in _SIGNED:
            element.set(key, "")
        elif (local in _READ or is_link) and words.holds(value):
            element.set(key, words.applied(value))


def _texts(root: Any) -> Iterator[str]:
    """Yield everything in a part that can be read: paragraphs, single texts, attributes."""
    for pieces in _paragraphs(root):
        yield "".join(piece.text or "" for piece in pieces)
    for element in root.iter():
        yield from (element.text or "", element.tail or "")
        yield from element.attrib.values()
        markup = (element.tag, *element.attrib)
        yield from (name for name in markup if isinstance(name, str) and not name.isascii())


def _blank(kind: str) -> bytes:
    from PIL import Image

    picture = io.BytesIO()
    Image.new("RGB", (8, 8), (217, 217, 217)).save(picture, kind)
    return picture.getvalue()


_LOCAL = re.compile(r"\{[^}]*\}")


def _local(element: Any) -> str:
    tag = element.tag
    return _LOCAL.sub("", tag) if isinstance(tag, str) else ""
