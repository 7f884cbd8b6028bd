"""Builds our template files: ``python -m presales_desk.deck.template_builder``.

The files lie in ``resources/templates`` and are built again whenever ``slide_layouts`` changes; a
test compares them with what would be built. Only the prompts differ between the languages.
"""

from __future__ import annotations

from presales_desk import assets
from presales_desk.deck.markup import HEAD, NAMES
from presales_desk.deck.package import ROOT, Package
from presales_desk.deck.properties import Properties, add_properties
from presales_desk.deck.slide_layouts import LAYOUTS
from presales_desk.deck.template_layouts import layout_xml, master_xml
from presales_desk.deck.template_notes import add_notes_master
from presales_desk.deck.template_theme import THEME_NAME, table_styles_xml, theme_xml

PRESENTATION = "ppt/presentation.xml"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_MAIN = f"{_OFFICE}.presentationml"
_MASTER = "ppt/slideMasters/slideMaster1.xml"


def template_name(language: str) -> str:
    """Return the name of the template below ``resources`` whose prompts are in ``language``."""
    return f"templates/deck_{'zh' if language == 'zh' else 'en'}.pptx"


def build(language: str) -> bytes:
    """Return the template with prompts in ``language``; always the same bytes."""
    package = Package()
    package.add(PRESENTATION, "", f"{_MAIN}.presentation.main+xml")
    package.relate(ROOT, "officeDocument", PRESENTATION)
    master = _add_master(package, language)
    notes = add_notes_master(package, PRESENTATION, language)
    package.add("ppt/tableStyles.xml", table_styles_xml(), f"{_MAIN}.tableStyles+xml")
    package.relate(PRESENTATION, "tableStyles", "ppt/tableStyles.xml")
    _add_small_parts(package)
    package.add(
        PRESENTATION, _presentation_xml(master, notes, language), f"{_MAIN}.presentation.main+xml"
    )
    _add_properties(package, language)
    return package.save()


def main() -> None:
    """Write both template files."""
    for language in ("zh", "en"):
        assets.path(template_name(language)).write_bytes(build(language))


def _add_master(package: Package, language: str) -> str:
    package.add(_MASTER, "", f"{_MAIN}.slideMaster+xml")
    identities: list[str] = []
    for number, layout in enumerate(LAYOUTS.values(), start=1):
        name = f"ppt/slideLayouts/slideLayout{number}.xml"
        package.add(name, layout_xml(layout, language), f"{_MAIN}.slideLayout+xml")
        package.relate(name, "slideMaster", _MASTER)
        identities.append(package.relate(_MASTER, "slideLayout", name))
    package.add("ppt/theme/theme1.xml", theme_xml(), f"{_OFFICE}.theme+xml")
    package.relate(_MASTER, "theme", "ppt/theme/theme1.xml")
    package.add(_MASTER, master_xml(identities, language), f"{_MAIN}.slideMaster+xml")
    return package.relate(PRESENTATION, "slideMaster", _MASTER)


def _add_small_parts(package: Package) -> None:
    for name, root in (("presProps", "presentationPr"), ("viewProps", "viewPr")):
        part = f"ppt/{name}.xml"
        package.add(part, f"{HEAD}<p:{root} {NAMES}/>", f"{_MAIN}.{name}+xml")
        package.relate(PRESENTATION, name, part)
    package.relate(PRESENTATION, "theme", "ppt/theme/theme1.xml")


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


def _add_properties(package: Package, language: str) -> None:
    words = Properties(title=THEME_NAME, language=language)
    add_properties(package, words)


if __name__ == "__main__":
    main()
