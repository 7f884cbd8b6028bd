"""The reports on a project, by their stable names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from presales_desk.documents.house import Letterhead
    from presales_desk.documents.material import ProjectMaterial

    Report = Callable[[ProjectMaterial, Letterhead, dt.datetime], bytes]

KINDS = ("project-summary", "key-info", "project-brief")
"""Names on the command line; their words stand below ``report`` in the message catalogue."""


def report(kind: str) -> Report:
    """Return the function that makes reports of this kind.

    python-docx is loaded here, when a document is really wanted.

    Raises:
        KeyError: There is no such kind.

    """
    from presales_desk.documents.key_info_list import key_info_list
    from presales_desk.documents.project_brief import project_brief
    from presales_desk.documents.project_summary import project_summary

    return {
        "project-summary": project_summary,
        "key-info": key_info_list,
        "project-brief": project_brief,
    }[kind]
