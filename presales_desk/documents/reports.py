"""The reports on a project, by their stable names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from presales_desk.documents.house import Letterhead
    from presales_desk.documents.material import ProjectMaterial

    Report = Callable[[ProjectMaterial, Letterhead, dt.datetime], bytes]

GROUPS = {
    "glance": ("briefing", "project-brief", "key-info"),
    "survey": ("survey-form", "survey-report"),
    "initiation": ("basic-information", "initiation-assessment", "initiation-application"),
    "support": ("support-request", "resource-order"),
    "planning": ("advancement-proposal", "sales-plan"),
    "execution": ("task-order", "task-adjustment", "promise-ledger"),
    "summary": ("project-summary", "case-analysis"),
    "handover": ("delivery-list", "acceptance-report", "closing-report"),
}
"""Names on the command line, by where in the workflow they belong; the words of names and groups
stand below ``report`` in the message catalogue."""

KINDS = tuple(kind for kinds in GROUPS.values() for kind in kinds)


def report(kind: str) -> Report:
    """Return the function that makes reports of this kind.

    python-docx is loaded here, when a document is really wanted.

    Raises:
        KeyError: There is no such kind.

    """
    from presales_desk.documents.makers import MAKERS

    return MAKERS[kind]
