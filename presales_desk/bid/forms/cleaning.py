"""What is taken over of the XML of a foreign Word file: its look, and nothing that acts or links.

Only properties listed here are copied: no relationship, so no link, macro or embedded file, and
pictures only as ``pictures`` takes them out; no revision, comment or field; no number, whose text
is written out; no outline level, for the contents of the bid are its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.bid.reading.numbering import W

if TYPE_CHECKING:
    from presales_desk.bid.forms.theme import Theme

_SIDES = (
    *("top", "start", "left", "bottom", "end", "right"),
    *("insideH", "insideV", "between", "bar", "tl2br", "tr2bl"),
)
ORDER: dict[str, tuple[str, ...]] = {
    "pPr": (
        *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl"),
        *("suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku"),
        *("wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi"),
        *("adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing"),
        *("mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "rPr"),
    ),
    "rPr": (
        *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike"),
        *("outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish"),
        *("color", "spacing", "w", "kern", "position", "sz", "szCs", "highlight", "u", "effect"),
        *("bdr", "shd", "vertAlign", "rtl", "cs", "em", "lang"),
    ),
    "tblPr": (
        *("tblStyle", "bidiVisual", "tblStyleRowBandSize", "tblStyleColBandSize", "tblW", "jc"),
        *("tblCellSpacing", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook"),
    ),
    "tblPrEx": ("tblW", "jc", "tblCellSpacing", "tblInd", "tblBorders", "shd", "tblLayout"),
    "trPr": (
        *("gridBefore", "gridAfter", "wBefore", "wAfter", "cantSplit", "trHeight", "tblHeader"),
        *("tblCellSpacing", "jc"),
    ),
    "tcPr": (
        *("tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar"),
        *("textDirection", "tcFitText", "vAlign", "hideMark"),
    ),
    "tblStylePr": ("pPr", "rPr", "tblPr", "trPr", "tcPr"),
    "tblGrid": ("gridCol",),
    "tabs": ("tab",),
    **dict.fromkeys(("pBdr", "tblBorders", "tcBorders", "tblCellMar", "tcMar"), _SIDES),
}
"""What each element may hold, in the order that the standard wants; all others hold nothing."""
_MANY = {"gridCol", "tab"}
_NOT_COPIED = {
    f"{W}{name}"
    for name in (
        *("themeColor", "themeTint", "themeShade"),
        *("themeFill", "themeFillTint", "themeFillShade", "paraId", "textId"),
    )
}


def properties(source: Any | None, tag: str, theme: Theme) -> Any:
    """Return a copy of the properties ``source``; empty ones called ``tag`` for None."""
    from docx.oxml.parser import OxmlElement

    made = OxmlElement(f"w:{tag}")
    if source is not None:
        _copy_into(made, source, tag, theme)
    return made


def put(parent: Any, child: Any) -> None:
    """Put a property at its place among those of ``parent``, instead of one of its kind."""
    known = parent.find(child.tag)
    if known is not None:
        parent.remove(known)
    order = ORDER[_name(parent)]
    rank = order.index(_name(child))
    place = (n for n, each in enumerate(parent) if order.index(_name(each)) > rank)
    parent.insert(next(place, len(parent)), child)


def add_missing(target: Any, defaults: Any) -> None:
    """Give properties what only ``defaults`` say; of fonts and spaces also what is said in part."""
    for default in list(defaults):
        known = target.find(default.tag)
        if known is None:
            put(target, default)
        elif _name(default) in ("rFonts", "spacing"):
            for name, value in default.attrib.items():
                if name not in known.attrib:
                    known.set(name, value)


def valued(tag: str, value: str) -> Any:
    """Return an element that holds one value."""
    from docx.oxml.parser import OxmlElement

    element = OxmlElement(f"w:{tag}")
    element.set(f"{W}val", value)
    return element


def _copy_into(made: Any, source: Any, tag: str, theme: Theme) -> None:
    for name, value in source.attrib.items():
        if name.startswith(W) and name not in _NOT_COPIED and "rsid" not in name:
            made.set(name, value)
    if tag == "rFonts":
        theme.name_fonts(made)
    for name in ORDER.get(tag, ()):
        if name in ("pStyle", "rStyle", "tblStyle"):
            continue  # the bid calls styles otherwise
        found = source.findall(f"{W}{name}")
        for child in found if name in _MANY else found[:1]:
            copy = made.makeelement(child.tag, nsmap=made.nsmap)
            _copy_into(copy, child, name, theme)
            made.append(copy)


def _name(element: Any) -> str:
    return str(element.tag).removeprefix(W)
