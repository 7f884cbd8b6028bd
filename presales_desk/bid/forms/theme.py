"""The fonts that the theme of a Word file stands for; the bid has another theme, or none."""

from __future__ import annotations

from typing import Any

from presales_desk.bid.reading.numbering import W

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_SCRIPTS = (("ascii", "latin"), ("hAnsi", "latin"), ("eastAsia", "ea"), ("cs", "cs"))
"""Attributes of ``w:rFonts``, each with what it is called in a theme."""
_OF_THEME = {"asciiTheme": "ascii", "hAnsiTheme": "hAnsi", "eastAsiaTheme": "eastAsia"}
LATIN, ASIAN = "Times New Roman", "宋体"
"""Of a file that names no font."""


class Theme:
    """Names the fonts of one file.

    Args:
        document: As python-docx has it.

    """

    def __init__(self, document: Any) -> None:
        self._fonts: dict[tuple[str, str], str] = {}
        root = _theme_of(document)
        for kind in ("major", "minor"):
            group = None if root is None else root.find(f".//{_A}{kind}Font")
            if group is not None:
                self._read(kind, group)

    def name_fonts(self, fonts: Any) -> None:
        """Write the names of fonts into ``w:rFonts`` in place of their roles in the theme."""
        for attribute, script in (*_OF_THEME.items(), ("cstheme", "cs")):
            role = fonts.attrib.pop(f"{W}{attribute}", "")
            name = self._fonts.get(("major" if role.startswith("major") else "minor", script))
            if role and name:
                fonts.set(f"{W}{script}", name)

    def _read(self, kind: str, group: Any) -> None:
        for script, called in _SCRIPTS:
            found = group.find(f"{_A}{called}")
            name = "" if found is None else found.get("typeface") or ""
            if not name and script == "eastAsia":
                name = _simplified(group)
            if name:
                self._fonts[kind, script] = name


def _simplified(group: Any) -> str:
    """Return the font for simplified Chinese, which a theme of another country names apart."""
    fonts = group.iterfind(f"{_A}font")
    return next((font.get("typeface") or "" for font in fonts if font.get("script") == "Hans"), "")


def _theme_of(document: Any) -> Any | None:
    from docx.oxml import parse_xml

    parts = (rel.target_part for rel in document.part.rels.values() if not rel.is_external)
    theme = next((part for part in parts if part.partname.startswith("/word/theme/")), None)
    return None if theme is None else parse_xml(theme.blob)
