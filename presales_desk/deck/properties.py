"""The document properties of a deck: nothing of the program that wrote it but its name."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.packuri import PackURI
from pptx.oxml.coreprops import CT_CoreProperties
from pptx.parts.coreprops import CorePropertiesPart

from presales_desk.deck.markup import HEAD, escape

if TYPE_CHECKING:
    from pptx.package import Package

    from presales_desk.deck.package import Parts

_APP_NAMES = 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"'
_LONGEST = 255
"""Characters that a property may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Properties:
    """What stands in the properties.

    Attributes:
        day: Of the talk, given as the time of writing so that the same outline gives the same
            bytes; None leaves the times out.
        slides: How many.

    """

    title: str
    language: str
    subject: str = ""
    author: str = ""
    company: str = ""
    day: dt.date | None = None
    slides: int = 0


def add_properties(package: Package, parts: Parts, properties: Properties) -> None:
    """Write core and application properties into a package that has none."""
    name = PackURI("/docProps/core.xml")
    element = CT_CoreProperties.new_coreProperties()
    core = CorePropertiesPart(name, CT.OPC_CORE_PROPERTIES, package, element)
    package.relate_to(core, RT.CORE_PROPERTIES)
    core.title = properties.title[:_LONGEST]
    core.subject = properties.subject[:_LONGEST]
    core.author = core.last_modified_by = properties.author[:_LONGEST]
    core.language = "zh-CN" if properties.language == "zh" else "en-US"
    if properties.day is not None:
        core.created = core.modified = dt.datetime.combine(properties.day, dt.time())
    app = parts.put("/docProps/app.xml", CT.OFC_EXTENDED_PROPERTIES, _app_xml(properties))
    package.relate_to(app, RT.EXTENDED_PROPERTIES)


def _app_xml(properties: Properties) -> str:
    return (
        f"{HEAD}<Properties {_APP_NAMES}><PresentationFormat>16:9</PresentationFormat>"
        f"<Slides>{properties.slides}</Slides><Company>{escape(properties.company)}</Company>"
        "<Application>Presales Desk</Application></Properties>"
    )
