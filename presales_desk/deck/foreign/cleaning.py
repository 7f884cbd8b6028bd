"""Takes out of a template what would reach out of the deck: links, linked pictures, controls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.deck.foreign.theme import all_in
from presales_desk.deck.markup import R

if TYPE_CHECKING:
    from pptx.opc.package import Part
    from pptx.presentation import Presentation

_CONTROLS = ("control", "activeXControlBinary", "vbaProject")
_REFERENCES = f"//@*[namespace-uri()='{R}']/.."
_LINKS = ("hlinkClick", "hlinkHover", "hlinkMouseOver")


def drop_what_reaches_out(presentation: Presentation) -> None:
    """Remove external relations and controls from masters and layouts."""
    for master in presentation.slide_masters:
        _clean(master.part, master.element)
        for layout in master.slide_layouts:
            _clean(layout.part, layout.element)


def _clean(part: Part, element: Any) -> None:
    gone = {
        relation.rId
        for relation in part.rels.values()
        if relation.is_external or relation.reltype.rsplit("/", 1)[-1] in _CONTROLS
    }
    if not gone:
        return
    for holder in all_in(element, _REFERENCES):
        for name in [name for name, value in holder.attrib.items() if value in gone]:
            if name.startswith(f"{{{R}}}"):
                _take_out(holder, name)
    for identity in gone:
        part.rels.pop(identity)


def _take_out(holder: Any, name: str) -> None:
    """Remove a link whole, a control with its shape, and of a picture only where it comes from."""
    local = holder.tag.rsplit("}", 1)[-1]
    parent = holder.getparent()
    if parent is not None and (local in _LINKS or local == "control"):
        parent.remove(holder)
    else:
        del holder.attrib[name]
