"""What a slide inherits: place and look of its placeholders, through layout and master."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from presales_desk.deck.layout_model import EMU_PER_INCH, Rect
from presales_desk.deck.markup import P
from presales_desk.deck.reading.theme import (
    DRAWING,
    Paint,
    Palette,
    local,
    number,
    read_theme,
    truth,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.reading.model import ReadTheme
    from presales_desk.deck.reading.package import Parts

SLIDE = f"{{{P}}}"
_BODIES = frozenset({"body", "subTitle", "obj", "tbl", "chart", "pic", "dgm", "media", "clipArt"})
_SAME = {"ctrTitle": "title", "subTitle": "body", "obj": "body"}
"""Placeholders of a slide whose look on the master is that of another type."""
_STYLES = {"title": "titleStyle", "ctrTitle": "titleStyle"}
_DEFAULT_SIZE = 18.0


@dataclass(frozen=True, slots=True)
class Look:
    """How words of one level look before their own properties are heard."""

    size: float = _DEFAULT_SIZE
    bold: bool = False
    paint: Paint = field(default_factory=Paint)
    font: str = ""
    bullet: bool = False
    indent: float = 0.0
    before: float = 0.0
    line: float = 1.0
    align: str = "l"


@dataclass(slots=True)
class Master:
    """A master with what its slides need of it.

    Attributes:
        defaults: Text style of the whole presentation; None for none.

    """

    root: Any | None
    theme: ReadTheme
    palette: Palette
    defaults: Any | None
    placeholders: dict[str, Any] = field(default_factory=dict[str, Any])


@dataclass(slots=True)
class Layout:
    """A layout with its master, asked once for each of its placeholders and levels."""

    part: str
    root: Any | None
    master: Master
    palette: Palette
    name: str = ""
    by_index: dict[str, Any] = field(default_factory=dict[str, Any])
    by_type: dict[str, Any] = field(default_factory=dict[str, Any])
    looks: dict[tuple[str, str, int], Look] = field(default_factory=dict[Any, Look])

    def sources(self, kind: str, index: str) -> list[Any]:
        """Return the shapes a placeholder inherits from, the nearest first."""
        if not kind:
            return []
        own = self.by_index.get(index)
        if own is None or (kind in ("title", "ctrTitle") and _kind(own) != kind):
            own = self.by_type.get(kind, self.by_type.get(_SAME.get(kind, kind), own))
        wanted = _SAME.get(kind, "body" if kind in _BODIES else kind)
        masters = self.master.placeholders.get(wanted)
        return [shape for shape in (own, masters) if shape is not None]

    def look(self, kind: str, index: str, level: int) -> Look:
        """Return the look of a level of a placeholder; of free text for an empty ``kind``."""
        key = (kind, index, level)
        if key not in self.looks:
            found = Look(paint=self.palette.paint([]))
            for properties in self._levels(kind, index, level):
                found = with_properties(found, properties, self.palette)
            self.looks[key] = found
        return self.looks[key]

    def _levels(self, kind: str, index: str, level: int) -> Iterator[Any]:
        """Yield the properties of a level, the farthest first."""
        name = f"{DRAWING}lvl{level + 1}pPr"
        style = _STYLES.get(kind, "bodyStyle" if kind in _BODIES else "otherStyle")
        root = self.master.root
        styles = root.find(f"{SLIDE}txStyles/{SLIDE}{style}") if root is not None else None
        lists = [self.master.defaults, styles]
        inherited = reversed(self.sources(kind, index))
        lists += [shape.find(f"{SLIDE}txBody/{DRAWING}lstStyle") for shape in inherited]
        for one in lists:
            found = one.find(name) if one is not None else None
            if found is not None:
                yield found


class Layouts:
    """The layouts of a presentation, each read once."""

    def __init__(self, parts: Parts, defaults: Any | None) -> None:
        self._parts, self._defaults = parts, defaults
        self._masters: dict[str, Master] = {}
        self._layouts: dict[str, Layout] = {}

    def of_slide(self, part: str) -> Layout:
        """Return the layout of a slide; an empty one when it has none."""
        name = next(iter(self._parts.related(part, "slideLayout")), "")
        if name not in self._layouts:
            self._layouts[name] = self._read(name)
        return self._layouts[name]

    def master(self, part: str) -> Master:
        """Return a master by the name of its part; an empty one for an empty name."""
        if part not in self._masters:
            self._masters[part] = self._read_master(part)
        return self._masters[part]

    def _read(self, part: str) -> Layout:
        root = self._parts.root(part) if part else None
        masters = self._parts.related(part, "slideMaster") if part else []
        master = self.master(next(iter(masters), ""))
        palette = mapped(master.palette, root)
        layout = Layout(part, root, master, palette, _name(root))
        for shape, placeholder in _placeholder_shapes(root):
            layout.by_index.setdefault(placeholder.get("idx", "0"), shape)
            layout.by_type.setdefault(placeholder.get("type", "obj"), shape)
        return layout

    def _read_master(self, part: str) -> Master:
        root = self._parts.root(part) if part else None
        themes = self._parts.related(part, "theme") if part else []
        theme, palette = read_theme(self._parts.root(themes[0]) if themes else None)
        element = root.find(f"{SLIDE}clrMap") if root is not None else None
        if element is not None:
            palette = replace(palette, names=dict(element.attrib))
        master = Master(root, theme, palette, self._defaults)
        for shape, placeholder in _placeholder_shapes(root):
            master.placeholders.setdefault(placeholder.get("type", "obj"), shape)
        return master


def with_properties(look: Look, properties: Any, palette: Palette) -> Look:
    """Return ``look`` with what the properties of a level or a paragraph say differently."""
    changes: dict[str, Any] = {}
    left = properties.get("marL")
    if left is not None:
        changes["indent"] = max(number(left), 0.0) / EMU_PER_INCH
    if (align := properties.get("algn")) is not None:
        changes["align"] = align
    for element in properties:
        kind = local(element)
        if kind in ("buChar", "buAutoNum", "buBlip", "buNone"):
            changes["bullet"] = kind != "buNone"
        elif kind == "spcBef":
            changes["before"] = _spacing(element, changes.get("size", look.size))
        elif kind == "lnSpc":
            changes["line"] = _line(element, look)
        elif kind == "defRPr":
            changes |= run_changes(element, palette)
    return replace(look, **changes) if changes else look


def run_changes(properties: Any, palette: Palette) -> dict[str, Any]:
    """Return what the properties of a run say differently, by the fields of ``Look``."""
    changes: dict[str, Any] = {}
    if size := number(properties.get("sz")) / 100:
        changes["size"] = size
    if (bold := properties.get("b")) is not None:
        changes["bold"] = truth(bold)
    for element in properties:
        kind = local(element)
        if kind == "solidFill":
            changes["paint"] = palette.paint(element)
        elif kind in ("gradFill", "blipFill", "pattFill", "noFill"):
            changes["paint"] = Paint("", themed=True, solid=False)
        elif kind in ("latin", "ea"):
            face = element.get("typeface", "")
            if face and not face.startswith("+"):
                changes["font"] = face
    return changes


def place_of(shape: Any) -> Rect | None:
    """Return the place that a shape itself gives; None when it gives none."""
    transform = shape.find(f"{SLIDE}spPr/{DRAWING}xfrm")
    if transform is None:
        transform = shape.find(f"{SLIDE}xfrm")
    return rect_of(transform)


def rect_of(transform: Any | None) -> Rect | None:
    """Return the place that a transform gives; None when it lacks a corner or a size."""
    if transform is None:
        return None
    corner, size = transform.find(f"{DRAWING}off"), transform.find(f"{DRAWING}ext")
    if corner is None or size is None:
        return None
    left, top = (number(corner.get(name)) / EMU_PER_INCH for name in "xy")
    width, height = (number(size.get(name)) / EMU_PER_INCH for name in ("cx", "cy"))
    return Rect(left, top, width, height)


def mapped(palette: Palette, root: Any | None) -> Palette:
    """Return ``palette`` with the names that a slide or layout gives its colours."""
    path = f"{SLIDE}clrMapOvr/{DRAWING}overrideClrMapping"
    override = root.find(path) if root is not None else None
    return palette if override is None else replace(palette, names=dict(override.attrib))


def _placeholder_shapes(root: Any | None) -> Iterator[tuple[Any, Any]]:
    """Yield the placeholders of a layout or master: shape and mark."""
    tree = root.find(f"{SLIDE}cSld/{SLIDE}spTree") if root is not None else None
    for shape in tree if tree is not None else ():
        if (placeholder := _placeholder(shape)) is not None:
            yield shape, placeholder


def _placeholder(shape: Any) -> Any | None:
    return shape.find(f"*/{SLIDE}nvPr/{SLIDE}ph")


def _kind(shape: Any) -> str:
    element = _placeholder(shape)
    return "" if element is None else element.get("type", "obj")


def _name(root: Any | None) -> str:
    slide = root.find(f"{SLIDE}cSld") if root is not None else None
    return "" if slide is None else slide.get("name", "")


def _spacing(element: Any, size: float) -> float:
    for one in element:
        value = number(one.get("val"))
        return value / 100 if local(one) == "spcPts" else value / 100_000 * size
    return 0.0


def _line(element: Any, look: Look) -> float:
    for one in element:
        value = number(one.get("val"))
        return value / 100_000 if local(one) == "spcPct" else value / 100 / (look.size * 1.2)
    return 1.0
