"""The notes master: the page that a printed notes page follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.parts.slide import NotesMasterPart

from presales_desk.deck import colours
from presales_desk.deck.design import TextRole
from presales_desk.deck.markup import EMPTY_GROUP, HEAD, NAMES
from presales_desk.deck.template_layouts import COLOUR_MAP, level
from presales_desk.deck.template_theme import theme_xml

if TYPE_CHECKING:
    from presales_desk.deck.package import Parts

NOTES_BODY = 3
"""Index of the notes' text placeholder."""
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


def notes_master_part(parts: Parts, language: str) -> NotesMasterPart:
    """Return a new notes master with its theme."""
    xml = _notes_master_xml(language)
    name = "/ppt/notesMasters/notesMaster%d.xml"
    master = parts.add(name, CT.PML_NOTES_MASTER, xml, NotesMasterPart)
    theme = parts.add("/ppt/theme/theme%d.xml", CT.OFC_THEME, theme_xml())
    master.relate_to(theme, RT.THEME)
    return master


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
