"""The notes master: the page that a printed notes page follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import colours
from presales_desk.deck.design import TextRole
from presales_desk.deck.markup import EMPTY_GROUP, HEAD, NAMES
from presales_desk.deck.template_layouts import COLOUR_MAP, level
from presales_desk.deck.template_theme import theme_xml

if TYPE_CHECKING:
    from presales_desk.deck.package import Package

NOTES_MASTER = "ppt/notesMasters/notesMaster1.xml"
NOTES_BODY = 3
"""Index of the notes' text placeholder."""
_OFFICE = "application/vnd.openxmlformats-officedocument"
_IMAGE = (
    '<p:sp><p:nvSpPr><p:cNvPr id="2" name="幻灯片图像 Slide Image"/><p:cNvSpPr>'
    '<a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr>'
    '<p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>'
    '<a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill>'
    '<a:prstClr val="black"/></a:solidFill></a:ln></p:spPr></p:sp>'
)
_BODY = (
    '<p:sp><p:nvSpPr><p:cNvPr id="3" name="备注 Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/>'
    '</p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="{index}"/></p:nvPr></p:nvSpPr>'
    '<p:spPr><a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>'
    '<a:p><a:r><a:rPr lang="{tag}"/><a:t>{prompt}</a:t></a:r></a:p></p:txBody></p:sp>'
)


def add_notes_master(package: Package, presentation: str, language: str) -> str:
    """Put a notes master with its theme in and return the presentation's relation to it."""
    package.add(
        NOTES_MASTER, _notes_master_xml(language), f"{_OFFICE}.presentationml.notesMaster+xml"
    )
    theme = package.add(package.free_name("ppt/theme/theme"), theme_xml(), f"{_OFFICE}.theme+xml")
    package.relate(NOTES_MASTER, "theme", theme)
    return package.relate(presentation, "notesMaster", NOTES_MASTER)


def _notes_master_xml(language: str) -> str:
    chinese = language == "zh"
    body = _BODY.format(
        index=NOTES_BODY,
        tag="zh-CN" if chinese else "en-US",
        prompt="备注" if chinese else "Notes",
    )
    style = level(1, TextRole((12,)), 12)
    return (
        f"{HEAD}<p:notesMaster {NAMES}><p:cSld><p:bg><p:bgPr>{_white()}<a:effectLst/></p:bgPr>"
        f"</p:bg><p:spTree>{EMPTY_GROUP}{_IMAGE}{body}</p:spTree></p:cSld>{COLOUR_MAP}"
        f"<p:notesStyle>{style}</p:notesStyle></p:notesMaster>"
    )


def _white() -> str:
    return f'<a:solidFill><a:schemeClr val="{colours.WHITE.scheme}"/></a:solidFill>'
