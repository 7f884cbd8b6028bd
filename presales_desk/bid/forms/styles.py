"""The styles that the forms of a tender use, under names of their own.

What the tender's file sets for all its text goes into them, because the bid sets it otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.bid.forms.cleaning import add_missing, properties, valued
from presales_desk.bid.forms.theme import ASIAN, LATIN
from presales_desk.bid.reading.numbering import W

if TYPE_CHECKING:
    from presales_desk.bid.forms.theme import Theme

_MAX_BASES = 20
_PARTS = ("pPr", "rPr", "tblPr", "trPr", "tcPr")
_PLAIN = {
    "pPr": '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>',
    "rPr": f'<w:rFonts w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:eastAsia="{ASIAN}"/>'
    '<w:sz w:val="20"/>',
}


class FormStyles:
    """Hands out the new ids of styles, and remembers which are used.

    Args:
        document: As python-docx has it.
        theme: Names fonts.
        prefix: Of the new ids; letters and digits.

    """

    def __init__(self, document: Any, theme: Theme, prefix: str) -> None:
        self._root, self._theme, self._prefix = document.styles.element, theme, prefix
        self._known = {
            (style.get(f"{W}type"), style.get(f"{W}styleId")): style
            for style in self._root.iterfind(f"{W}style")
        }
        self._made: dict[tuple[str, str], Any] = {}

    def id_of(self, kind: str, used: str, depth: int = 0) -> str:
        """Return the id in the bid of a style that a form uses.

        Args:
            kind: ``paragraph``, ``character`` or ``table``.
            used: Its id in the tender; empty for the default of its kind.
            depth: How many styles are based on it.

        Returns:
            Empty where the tender has no such style.

        """
        style = self._known.get((kind, used))
        if style is None:
            style = None if kind == "character" else self._default(kind)
        if style is None or depth > _MAX_BASES:
            return ""
        key = (kind, style.get(f"{W}styleId") or "")
        new_id = f"{self._prefix}{kind[0]}{len(self._made) + 1}"
        if key not in self._made:
            self._made[key] = made = _begun(style, kind, new_id, self._prefix)
            self._complete(made, style, kind, depth)
        return str(self._made[key].get(f"{W}styleId"))

    def xml(self) -> bytes:
        """Return the styles that were used, as the XML of a ``w:styles``."""
        from docx.oxml.parser import OxmlElement
        from lxml.etree import tostring

        root = OxmlElement("w:styles")
        root.extend(list(self._made.values()))
        return tostring(root, encoding="utf-8")

    def _default(self, kind: str) -> Any | None:
        of_kind = (style for (known, _), style in self._known.items() if known == kind)
        return next((one for one in of_kind if one.get(f"{W}default") in ("1", "true")), None)

    def _complete(self, made: Any, style: Any, kind: str, depth: int) -> None:
        base = style.find(f"{W}basedOn")
        based_on = "" if base is None else base.get(f"{W}val") or ""
        base_id = self.id_of(kind, based_on, depth + 1) if based_on else ""
        for part in _PARTS:
            source = style.find(f"{W}{part}")
            if source is not None:
                made.append(properties(source, part, self._theme))
        for source in style.iterfind(f"{W}tblStylePr"):
            made.append(properties(source, "tblStylePr", self._theme))
        if base_id:
            made[0].addnext(valued("basedOn", base_id))
        elif kind == "paragraph":
            self._ground(made)

    def _ground(self, made: Any) -> None:
        """Write into a style without a base what holds for all text of the tender."""
        for part in ("pPr", "rPr"):
            own = made.find(f"{W}{part}")
            own = properties(None, part, self._theme) if own is None else own
            default = self._root.find(f"{W}docDefaults/{W}{part}Default/{W}{part}")
            add_missing(own, properties(default, part, self._theme))
            add_missing(own, _plain(part))
            made.append(own)  # behind those of paragraphs


def _plain(part: str) -> Any:
    """Return what Word takes where a file says nothing."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    return parse_xml(f"<w:{part} {nsdecls('w')}>{_PLAIN[part]}</w:{part}>")


def _begun(style: Any, kind: str, new_id: str, prefix: str) -> Any:
    from docx.oxml.parser import OxmlElement

    made = OxmlElement("w:style")
    made.set(f"{W}type", kind)
    made.set(f"{W}customStyle", "1")
    made.set(f"{W}styleId", new_id)
    name = style.find(f"{W}name")
    called = "" if name is None else name.get(f"{W}val") or ""
    made.append(valued("name", f"{prefix} {new_id} {called}"[:200].strip()))
    made.append(valued("uiPriority", "99"))
    made.append(OxmlElement("w:semiHidden"))
    return made
