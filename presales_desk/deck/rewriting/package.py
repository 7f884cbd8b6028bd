"""A presentation whose parts can be changed, dropped and saved as a new file.

It works on the parts themselves: whatever nobody asked to change stays byte for byte, also in
files that no library opens.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from typing import TYPE_CHECKING, Any

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  it has no stubs

from presales_desk.deck.reading.package import ID, Parts, is_strict, transitional
from presales_desk.deck.reading.theme import local
from presales_desk.errors import NotReadError, Term
from presales_desk.workspace.foreign_files import FileKind, inspect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from presales_desk.deck.reading.package import Relation

_EPOCH = (1980, 1, 1, 0, 0, 0)
_TYPES = "[Content_Types].xml"
_STRICT = "http://purl.oclc.org/ooxml/"
_USUAL = re.compile(
    rb"http://schemas\.openxmlformats\.org/"
    rb"(drawingml|presentationml|officeDocument|spreadsheetml)/2006/"
)
MAIN_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"


class Rewriting:
    """The parts of one presentation on their way into a copy.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: The file was refused, or is damaged.

    """

    def __init__(self, content: bytes, name: str = "") -> None:
        inspect(content, wanted=FileKind.DECK, name=name)
        self._name = name
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            self._content = {
                info.filename: archive.read(info)
                for info in archive.infolist()
                if not info.is_dir()
            }
            parts = Parts(archive, name)
            self._relations = {part: parts.relations(part) for part in ("", *self._content)}
        self._roots: dict[str, Any] = {}
        self._strict: set[str] = set()
        self._changed: set[str] = set()
        main = (one.target for one in self.relations("") if one.kind == "officeDocument")
        self.main = next(main, "ppt/presentation.xml")

    @property
    def names(self) -> list[str]:
        """Names of the parts that are still there."""
        return list(self._content)

    def has(self, part: str) -> bool:
        """Tell whether there is such a part."""
        return part in self._content

    def relations(self, part: str) -> list[Relation]:
        """Return the relations of ``part``; of the package for an empty name."""
        return list(self._relations.get(part, {}).values())

    def related(self, part: str, kind: str) -> list[str]:
        """Return the parts that ``part`` has a relation of ``kind`` to."""
        return [one.target for one in self.relations(part) if one.kind == kind and not one.external]

    def slides(self) -> list[str]:
        """Return the names of the slides' parts in the order of the talk."""
        known = self._relations.get(self.main, {})
        listed = [known.get(item.get(ID, "")) for item in self._listed()]
        return [one.target for one in listed if one is not None and self.has(one.target)]

    def root(self, part: str) -> Any:
        """Return the root element of ``part``, to be read; see ``touch``.

        Raises:
            KeyError: There is no such part.
            NotReadError: It is damaged, so that no sound copy can be made.

        """
        if part not in self._roots:
            content = self._content[part]
            if is_strict(content):
                self._strict.add(part)
            keeping = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
            try:
                self._roots[part] = etree.fromstring(transitional(content), keeping)
            except etree.LxmlError as error:
                name = self._name or part
                raise NotReadError(name=name, reason=Term("reason.damaged")) from error
        return self._roots[part]

    def touch(self, part: str) -> None:
        """Write ``part`` anew when saving: its root was changed."""
        self._changed.add(part)

    def put(self, part: str, content: bytes) -> None:
        """Replace the bytes of a part that is there."""
        self._content[part] = content
        self._roots.pop(part, None)
        self._changed.discard(part)

    def read(self, part: str) -> bytes:
        """Return the bytes of a part as they came."""
        return self._content[part]

    def unrelate(self, part: str, unwanted: Callable[[Relation], bool]) -> list[Relation]:
        """Drop the relations of ``part`` that are unwanted, and return them."""
        known = self._relations.get(part, {})
        gone = [one for one in known.values() if unwanted(one)]
        if gone:
            self._relations[part] = {i: one for i, one in known.items() if one not in gone}
            source = _relations_of(part)
            entry = next(
                (name for name in self._content if name.casefold() == source.casefold()), ""
            )
            root = self.root(entry)
            for item in list(root):
                if item.get("Id") in {one.id for one in gone}:
                    root.remove(item)
            self.touch(entry)
        return gone

    def drop_slides(self, unwanted: Iterable[str]) -> int:
        """Take slides out of the talk, and return how many."""
        parts = set(unwanted)
        gone = self.unrelate(self.main, lambda one: one.kind == "slide" and one.target in parts)
        known = {one.id for one in gone}
        numbers = {item.get("id") for item in self._listed() if item.get(ID) in known}
        root = self.root(self.main)
        for item in list(root.iter()):
            is_slide = local(item) == "sldId"
            if is_slide and (item.get(ID) in known or (item.get("id") in numbers)):
                item.getparent().remove(item)
        for item in [one for one in root.iter() if local(one) == "sld" and one.get(ID) in known]:
            item.getparent().remove(item)  # of custom shows
        self.touch(self.main)
        return len(gone)

    def saved(self) -> bytes:
        """Return the file: what was changed written anew, without parts that nothing leads to."""
        for part in self._changed & self._content.keys():
            self._content[part] = self._written(part)
        reached = self._reached()
        self._declare(reached)
        result = io.BytesIO()
        with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as archive:
            for part in sorted(reached, key=lambda name: name != _TYPES):
                archive.writestr(
                    zipfile.ZipInfo(part, _EPOCH), self._content[part], zipfile.ZIP_DEFLATED
                )
        return result.getvalue()

    def _listed(self) -> list[Any]:
        return [one for one in self.root(self.main).iter() if local(one) == "sldId" and one.get(ID)]

    def _written(self, part: str) -> bytes:
        text: bytes = etree.tostring(
            self._roots[part], xml_declaration=True, encoding="UTF-8", standalone=True
        )
        if part not in self._strict:
            return text
        return _USUAL.sub(lambda match: _STRICT.encode() + match.group(1) + b"/", text)

    def _reached(self) -> set[str]:
        """Return all parts that a relation leads to, and what describes them."""
        spelled = {name.casefold(): name for name in self._content}
        found, waiting = {_TYPES}, [""]
        while waiting:
            part = waiting.pop()
            if (source := spelled.get(_relations_of(part).casefold())) is not None:
                found.add(source)
            for one in self.relations(part):
                target = None if one.external else spelled.get(one.target.casefold())
                if target is not None and target not in found:
                    found.add(target)
                    waiting.append(target)
        return found & self._content.keys()

    def _declare(self, reached: set[str]) -> None:
        """Leave out the content types of parts that are gone."""
        root = self.root(_TYPES)
        names = {f"/{part}".casefold() for part in reached}
        for item in list(root):
            name = item.get("PartName")
            if name is not None and name.casefold() not in names:
                root.remove(item)
        self._content[_TYPES] = self._written(_TYPES)

    def set_main_type(self) -> None:
        """Declare the file a plain presentation: no template, no show, no macros."""
        for item in self.root(_TYPES):
            if item.get("PartName", "").casefold() == f"/{self.main}".casefold():
                item.set("ContentType", MAIN_TYPE)


def _relations_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")
