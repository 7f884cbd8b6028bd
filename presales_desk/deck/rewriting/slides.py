"""Changes inside one slide of a copy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  it has no stubs

from presales_desk.deck.markup import A, P
from presales_desk.deck.reading.model import TITLES
from presales_desk.deck.reading.theme import DRAWING, local, number

if TYPE_CHECKING:
    from collections.abc import Iterator

SLIDE = f"{{{P}}}"
_HAN = re.compile(r"[\u3400-\u9fff]")
_EAST_ASIAN = ("zh", "ja", "ko")
_SHAPES = ("sp", "pic", "graphicFrame", "grpSp", "cxnSp", "contentPart")
_MEDIA = ("video", "audio")
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


def shapes_named(root: Any, name: str) -> list[Any]:
    """Return the shapes of a slide that have this name."""
    return [shape for shape in shapes(root) if _label(shape).get("name", "") == name]


def shapes(root: Any) -> Iterator[Any]:
    """Yield all shapes of a slide, those in groups too."""
    for element in root.iter(*(f"{SLIDE}{kind}" for kind in _SHAPES)):
        if _label(element) is not None:
            yield element


def remove_empty_placeholders(root: Any, name: str) -> bool:
    """Remove placeholders of this name that hold nothing."""
    gone = [shape for shape in shapes_named(root, name) if _is_empty(shape)]
    for shape in gone:
        shape.getparent().remove(shape)
    return bool(gone)


def set_alt_text(root: Any, name: str, text: str) -> bool:
    """Say what a figure shows, where nothing is said yet."""
    changed = False
    for shape in shapes_named(root, name):
        if text and local(shape) in ("pic", "graphicFrame", "grpSp"):
            _label(shape).set("descr", text)
            changed = True
    return changed


def tag_languages(root: Any, language: str) -> bool:
    """Tag runs that have no language, and Chinese words that have another's."""
    changed = False
    for run in root.iter(f"{DRAWING}r", f"{DRAWING}fld"):
        text = run.findtext(f"{DRAWING}t") or ""
        properties = run.find(f"{DRAWING}rPr")
        known = "" if properties is None else properties.get("lang", "")
        han = _HAN.search(text) is not None
        if not text.strip() or (known and not (han and not known.startswith(_EAST_ASIAN))):
            continue
        if properties is None:
            properties = etree.Element(f"{DRAWING}rPr")
            run.insert(0, properties)
        chinese = han or language == "zh"
        properties.set("lang", "zh-CN" if chinese else "en-US")
        properties.set("altLang", "en-US" if chinese else "zh-CN")
        changed = True
    return changed


def remove_motion(root: Any) -> bool:
    """Remove the transition and the animations; a film keeps what plays it."""
    found = [one for one in root.iter() if local(one) == "transition"]
    for one in found:
        _remove_with_choice(one, root)
    timing = root.find(f"{SLIDE}timing")
    if timing is not None and not any(local(one) in _MEDIA for one in timing.iter()):
        root.remove(timing)
        return True
    return bool(found)


def raise_sizes(root: Any, name: str, size: float) -> bool:
    """Write a size of ``size`` points where smaller ones stand or are inherited."""
    changed = False
    for shape in shapes_named(root, name):
        for properties in _run_properties(shape):
            if number(properties.get("sz")) < size * 100:
                properties.set("sz", f"{round(size * 100)}")
                changed = True
    return changed


def make_title(root: Any, name: str, look: dict[str, str]) -> bool:
    """Turn a text box into the headline's placeholder; it keeps its place and its look.

    Args:
        root: Of the slide.
        name: Of the text box.
        look: ``size`` in points, ``bold``, ``colour`` as RRGGBB; empty ones are left alone.

    """
    shape = next((one for one in shapes_named(root, name) if local(one) == "sp"), None)
    if shape is None or has_title(root):
        return False
    properties = shape.find(f"{SLIDE}nvSpPr/{SLIDE}nvPr")
    for old in properties.findall(f"{SLIDE}ph"):
        properties.remove(old)
    mark = etree.Element(f"{SLIDE}ph")
    mark.set("type", "title")
    properties.insert(0, mark)
    box = shape.find(f"{SLIDE}nvSpPr/{SLIDE}cNvSpPr")
    if box is not None:
        box.attrib.pop("txBox", None)
    _keep_look(shape, look)
    return True


def has_title(root: Any) -> bool:
    """Tell whether a slide or a layout has a placeholder for the headline."""
    return any(_placeholder_type(one) in TITLES for one in shapes(root))


def replace_words(root: Any, name: str, old: str, new: str) -> bool:
    """Replace ``old`` in the words and alternative texts of the shapes called ``name``."""
    changed = False
    pattern = re.compile(re.escape(old), re.IGNORECASE)
    named = shapes_named(root, name)
    for paragraph in [one for shape in named for one in shape.iter(f"{DRAWING}p")]:
        words = list(paragraph.iter(f"{DRAWING}t"))
        whole = "".join(one.text or "" for one in words)
        if pattern.search(whole):
            _spread(words, pattern, new)
            changed = True
    for shape in named:
        label = _label(shape)
        for field in ("descr", "title", "name"):
            if pattern.search(label.get(field, "")):
                label.set(field, pattern.sub(lambda _: new, label.get(field)))
                changed = True
    return changed


def _spread(words: list[Any], pattern: re.Pattern[str], new: str) -> None:
    """Replace within single runs where that is enough; else the first run takes the words."""
    for one in words:
        one.text = pattern.sub(lambda _: new, one.text or "")
    whole = "".join(one.text for one in words)
    if pattern.search(whole):
        words[0].text = pattern.sub(lambda _: new, whole)
        for one in words[1:]:
            one.text = ""


def _label(shape: Any) -> Any:
    return shape.find(f"*/{SLIDE}cNvPr")


def _placeholder_type(shape: Any) -> str:
    mark = shape.find(f"*/{SLIDE}nvPr/{SLIDE}ph")
    return "" if mark is None else mark.get("type", "obj")


def _is_empty(shape: Any) -> bool:
    if local(shape) != "sp" or not _placeholder_type(shape):
        return False
    return not "".join(one.text or "" for one in shape.iter(f"{DRAWING}t")).strip()


def _remove_with_choice(element: Any, root: Any) -> None:
    """Remove an element, with the choice of versions that holds it, if it does."""
    while element.getparent() is not None and element.getparent() is not root:
        if not element.getparent().tag.startswith(_COMPATIBILITY):
            break
        element = element.getparent()
    if element.getparent() is not None:
        element.getparent().remove(element)


def _run_properties(shape: Any) -> Iterator[Any]:
    for run in shape.iter(f"{DRAWING}r", f"{DRAWING}fld"):
        properties = run.find(f"{DRAWING}rPr")
        if properties is None:
            properties = etree.Element(f"{DRAWING}rPr")
            run.insert(0, properties)
        yield properties


def _keep_look(shape: Any, look: dict[str, str]) -> None:
    """Write what the text box had from elsewhere, so that the title's own look changes nothing."""
    for paragraph in shape.iter(f"{DRAWING}p"):
        properties = paragraph.find(f"{DRAWING}pPr")
        if properties is None:
            properties = etree.Element(f"{DRAWING}pPr")
            paragraph.insert(0, properties)
        if properties.get("algn") is None:
            properties.set("algn", "l")
    for properties in _run_properties(shape):
        if look.get("size") and properties.get("sz") is None:
            properties.set("sz", look["size"])
        if look.get("bold") and properties.get("b") is None:
            properties.set("b", look["bold"])
        filled = any(local(one).endswith("Fill") for one in properties)
        if look.get("colour") and not filled:
            properties.insert(_fill_place(properties), _solid(look["colour"]))
    body = shape.find(f"{SLIDE}txBody/{DRAWING}bodyPr")
    if body is not None and body.get("anchor") is None:
        body.set("anchor", "t")


def _fill_place(properties: Any) -> int:
    return 1 if len(properties) and local(properties[0]) == "ln" else 0


def _solid(colour: str) -> Any:
    fill = etree.Element(f"{DRAWING}solidFill", nsmap={"a": A})
    etree.SubElement(fill, f"{DRAWING}srgbClr").set("val", colour)
    return fill
