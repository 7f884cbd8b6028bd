"""The document properties of a deck: nothing of the program that wrote it but its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.deck.markup import HEAD, escape
from presales_desk.deck.package import ROOT

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.deck.package import Package

_CORE = "docProps/core.xml"
_APP = "docProps/app.xml"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_CORE_RELATION = (
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
)
_APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
_APP_NAMES = 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"'
_CORE_NAMES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)


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


def add_properties(package: Package, properties: Properties) -> None:
    """Write core and application properties, instead of those that a template brought along."""
    package.drop_relations(
        ROOT, {"core-properties", "extended-properties", "custom-properties", "thumbnail"}
    )
    package.add(_CORE, _core_xml(properties), _CORE_TYPE)
    package.relate(ROOT, _CORE_RELATION, _CORE)
    package.add(_APP, _app_xml(properties), _APP_TYPE)
    package.relate(ROOT, "extended-properties", _APP)


def _core_xml(properties: Properties) -> str:
    tag = "zh-CN" if properties.language == "zh" else "en-US"
    times = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{properties.day.isoformat()}T00:00:00Z'
        f"</dcterms:{name}>"
        for name in ("created", "modified")
        if properties.day
    )
    author = escape(properties.author)
    return (
        f"{HEAD}<cp:coreProperties {_CORE_NAMES}><dc:title>{escape(properties.title)}</dc:title>"
        f"<dc:subject>{escape(properties.subject)}</dc:subject><dc:creator>{author}</dc:creator>"
        f"<cp:lastModifiedBy>{author}</cp:lastModifiedBy>{times}"
        f"<dc:language>{tag}</dc:language></cp:coreProperties>"
    )


def _app_xml(properties: Properties) -> str:
    return (
        f"{HEAD}<Properties {_APP_NAMES}><PresentationFormat>16:9</PresentationFormat>"
        f"<Slides>{properties.slides}</Slides><Company>{escape(properties.company)}</Company>"
        "<Application>Presales Desk</Application></Properties>"
    )
