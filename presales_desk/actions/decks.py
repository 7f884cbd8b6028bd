"""Generating decks: from an outline of the workspace, or from an outline file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.find import profile
from presales_desk.actions.naming import file_name
from presales_desk.deck.house import HouseStyle
from presales_desk.errors import NothingFoundError, Term
from presales_desk.planning.outline import in_order
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import Project
from presales_desk.workspace.files import write_atomically

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from presales_desk.deck.generator import Deck
    from presales_desk.records.findings import Finding
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader


@dataclass(frozen=True, slots=True)
class DeckWritten:
    """A deck on the disk.

    Attributes:
        file: Where it was really saved.
        slides: How many it has.
        warnings: What had to be cut or split, and on which slide.

    """

    file: Path
    slides: int
    warnings: tuple[Finding, ...]


def house_style(reader: Reader, project: Project, template: Path | None = None) -> HouseStyle:
    """Return the company's marks for the decks of a project.

    Args:
        reader: Of the workspace.
        project: Stands in the footer.
        template: To use instead of the company's; None for the company's.

    Raises:
        NotReadError: The template or the stored logo cannot be read.

    """
    from presales_desk.deck.logo import read_logo

    house = profile(reader)
    stored, name = b"", house.deck_template_name
    if template is not None:
        stored, name = template_bytes(template), template.name
    elif house.deck_template:
        stored = reader.attachments.read(house.deck_template, name)
    return HouseStyle(
        project=project.name,
        customer=project.customer,
        company=house.company,
        confidentiality=house.confidentiality,
        contact="\n".join(part for part in (house.company, house.phone, house.email) if part),
        logo=read_logo(reader.attachments.read(house.logo)) if house.logo else None,
        template=stored,
        template_name=name,
    )
