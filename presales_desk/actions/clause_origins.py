"""Where the response to a clause was taken from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.records.bid import ProductParameter
from presales_desk.records.project import Project
from presales_desk.records.questions import TAKEN_FROM
from presales_desk.records.summary import Link
from presales_desk.records.tender import TenderClause

if TYPE_CHECKING:
    from presales_desk.workspace.workspace import Reader


@dataclass(frozen=True, slots=True)
class ClauseOrigin:
    """A record that a response came from.

    Attributes:
        record_id: A clause, a parameter of a product, or else an entry of the knowledge base.
        project_id: Of the clause; empty for the others.
        name: Of the project, or of product and parameter; empty for an entry.

    """

    record_id: str
    project_id: str = ""
    name: str = ""


def origins_of(reader: Reader, clause: TenderClause) -> list[ClauseOrigin]:
    """Return where the response to a clause was taken from.

    A record that is not of this workspace is an entry of the knowledge base.
    """
    links = reader.find(Link, source_id=clause.id, role=TAKEN_FROM)
    return [_origin(reader, link.target_id) for link in links]


def _origin(reader: Reader, id: str) -> ClauseOrigin:
    for clause in reader.find(TenderClause, id=id):
        project = reader.get(Project, clause.project_id)
        return ClauseOrigin(id, project.id, project.name)
    for parameter in reader.find(ProductParameter, id=id):
        return ClauseOrigin(id, name=" ".join(filter(None, (parameter.product, parameter.name))))
    return ClauseOrigin(id)
