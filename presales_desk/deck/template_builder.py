"""Builds our template files: ``python -m presales_desk.deck.template_builder``.

One is for what a customer sees, one for inside use. The files lie in ``resources/templates`` and
are built again whenever ``slide_layouts`` changes; a test compares them with what would be built.
Only the prompts differ between the languages.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.package import Package

from presales_desk import assets
from presales_desk.deck.markup import HEAD, NAMES
from presales_desk.deck.package import Parts, saved
from presales_desk.deck.properties import Properties, add_properties
from presales_desk.deck.slide_layouts import CUSTOMER_LAYOUTS, LAYOUTS
from presales_desk.deck.template_layouts import layout_xml, master_xml
from presales_desk.deck.template_notes import notes_master_part
from presales_desk.deck.template_theme import THEME_NAME, table_styles_xml, theme_xml

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pptx.opc.package import Part

    from presales_desk.deck.design import Layout


def template_name(language: str, *, internal: bool = False) -> str:
    """Return the name of the template below ``resources`` whose prompts are in ``language``.

    The one for customers lacks the layouts of what is for our own eyes.
    """
    kind = "internal" if internal else "deck"
    return f"templates/{kind}_{'zh' if language == 'zh' else 'en'}.pptx"


def build(language: str, *, internal: bool = False) -> bytes:
    """Return the template with prompts in ``language``; always the same bytes."""
    package = Package(io.BytesIO())
    parts = Parts(package)
    presentation = parts.put("/ppt/presentation.xml", CT.PML_PRESENTATION_MAIN)
    package.relate_to(presentation, RT.OFFICE_DOCUMENT)
    theme = parts.add("/ppt/theme/theme%d.xml", CT.OFC_THEME, theme_xml())
    layouts = LAYOUTS if internal else CUSTOMER_LAYOUTS
    master = presentation.relate_to(_master(parts, theme, layouts, language), RT.SLIDE_MASTER)
    notes = presentation.relate_to(notes_master_part(parts, language), RT.NOTES_MASTER)
    _add_small_parts(parts, presentation)
    presentation.relate_to(theme, RT.THEME)
    presentation.blob = _presentation_xml(master, notes, language).encode()
    add_properties(package, parts, Properties(title=THEME_NAME, language=language))
    return saved(package)


def main() -> None:
    """Write the template files."""
    for language in ("zh", "en"):
        for internal in (False, True):
            content = build(language, internal=internal)
            assets.path(template_name(language, internal=internal)).write_bytes(content)


def _master(parts: Parts, theme: Part, layouts: Mapping[str, Layout], language: str) -> Part:
    """Return the slide master with ``layouts``."""
    master = parts.put("/ppt/slideMasters/slideMaster1.xml", CT.PML_SLIDE_MASTER)
    identities: list[str] = []
    for description in layouts.values():
        xml = layout_xml(description, language)
        layout = parts.add("/ppt/slideLayouts/slideLayout%d.xml", CT.PML_SLIDE_LAYOUT, xml)
        layout.relate_to(master, RT.SLIDE_MASTER)
        identities.append(master.relate_to(layout, RT.SLIDE_LAYOUT))
    master.relate_to(theme, RT.THEME)
    master.blob = master_xml(identities, language).encode()
    return master


def _add_small_parts(parts: Parts, presentation: Part) -> None:
    small = (
        ("presProps", CT.PML_PRES_PROPS, RT.PRES_PROPS, f"{HEAD}<p:presentationPr {NAMES}/>"),
        ("viewProps", CT.PML_VIEW_PROPS, RT.VIEW_PROPS, f"{HEAD}<p:viewPr {NAMES}/>"),
        ("tableStyles", CT.PML_TABLE_STYLES, RT.TABLE_STYLES, table_styles_xml()),
    )
    for name, content_type, kind, xml in small:
        presentation.relate_to(parts.put(f"/ppt/{name}.xml", content_type, xml), kind)


def _presentation_xml(master: str, notes: str, language: str) -> str:
    tag = "zh-CN" if language == "zh" else "en-US"
    return (
        f'{HEAD}<p:presentation {NAMES} saveSubsetFonts="1" autoCompressPictures="0">'
        f'<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="{master}"/></p:sldMasterIdLst>'
        f'<p:notesMasterIdLst><p:notesMasterId r:id="{notes}"/></p:notesMasterIdLst>'
        '<p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>'
        f'<p:defaultTextStyle><a:defPPr><a:defRPr lang="{tag}"/></a:defPPr><a:lvl1pPr marL="0" '
        'algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">'
        '<a:defRPr sz="1600" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>'
        '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'
        "</a:defRPr></a:lvl1pPr></p:defaultTextStyle></p:presentation>"
    )


if __name__ == "__main__":
    main()
