"""Writes notes pages and the list of sections."""

from __future__ import annotations

import uuid
from itertools import groupby
from typing import TYPE_CHECKING

from presales_desk.deck.markup import EMPTY_GROUP, HEAD, NAMES, escape, language_tags
from presales_desk.deck.template_layouts import MASTER_MAP
from presales_desk.deck.template_notes import NOTES_BODY

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAMESPACE = uuid.UUID("6b0e4f52-8c1d-4d7a-9e35-5a1f7c20d501")
_P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"
_IMAGE = (
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="幻灯片图像 Slide Image"/><p:cNvSpPr>'
    '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr>'
    '<p:ph type="sldImg"{index}/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>'
)


def notes_xml(notes: str, language: str, image_index: int = 2, index: int = NOTES_BODY) -> str:
    """Return the notes page with ``notes``, one paragraph a line.

    Args:
        notes: The words.
        language: Of the deck.
        image_index: Index of the slide image on the notes master; 0 for none.
        index: Index of the text on the notes master.

    """
    tags = language_tags(language)
    lines = "".join(
        f"<a:p><a:r><a:rPr {tags}/><a:t>{escape(line)}</a:t></a:r><a:endParaRPr {tags}/></a:p>"
        if line
        else f"<a:p><a:endParaRPr {tags}/></a:p>"
        for line in notes.split("\n")
    )
    image = _IMAGE.format(index=f' idx="{image_index}"' if image_index else "")
    return (
        f"{HEAD}<p:notes {NAMES}><p:cSld><p:spTree>{EMPTY_GROUP}{image}"
        '<p:sp><p:nvSpPr><p:cNvPr id="3" name="备注 Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/>'
        f'</p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="{index}"/></p:nvPr>'
        f"</p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>{lines}</p:txBody></p:sp>"
        f"</p:spTree></p:cSld>{MASTER_MAP}</p:notes>"
    )


def section_list(names: Sequence[str], slide_ids: Sequence[int]) -> str:
    """Return the extension that groups neighbouring slides of the same section."""
    sections: list[str] = []
    pairs = zip(names, slide_ids, strict=True)
    for position, (name, group) in enumerate(groupby(pairs, key=lambda pair: pair[0])):
        identity = str(uuid.uuid5(_NAMESPACE, f"{position} {name}")).upper()
        members = "".join(f'<p14:sldId id="{slide_id}"/>' for _, slide_id in group)
        sections.append(
            f'<p14:section name="{escape(name)}" id="{{{identity}}}"><p14:sldIdLst>{members}'
            "</p14:sldIdLst></p14:section>"
        )
    return (
        '<p:ext xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
        f'uri="{{521415D9-36F7-43E2-AB2F-B90AF26B5E84}}"><p14:sectionLst xmlns:p14="{_P14}">'
        f"{''.join(sections)}</p14:sectionLst></p:ext>"
    )
