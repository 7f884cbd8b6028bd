"""The index of a handover package: what is in it, whom to know, what was promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.documents.forms.people import add_addresses, add_team
from presales_desk.documents.forms.planned import add_dates
from presales_desk.documents.forms.writer import FormWriter
from presales_desk.documents.promise_ledger import made_in
from presales_desk.records.enums import FollowUpState

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from presales_desk.documents.house import Letterhead
    from presales_desk.documents.material import ProjectMaterial

KIND = "handover-index"
"""Its name below ``report`` in the message catalogue."""


def handover_index(
    material: ProjectMaterial,
    letterhead: Letterhead,
    moment: dt.datetime,
    files: Mapping[str, Sequence[str]],
) -> bytes:
    """Return the index (项目交接目录) as .docx.

    Args:
        material: All records of the project.
        letterhead: The company's look.
        moment: When it is made.
        files: Names of the files by the folder of the package that they are in.

    """
    form = FormWriter(KIND, material, letterhead, moment)
    form.head("name", "code", "customer", "leader", "sales", "today")
    form.section("handed_over")
    groups = [
        (folder, [(str(row), name, "") for row, name in enumerate(names, 1)])
        for folder, names in sorted(files.items())
    ]
    form.groups(("row", "file", "received"), groups, (0.9, 12, 3.5))
    form.section("promises")
    _add_promises(form)
    form.section("people")
    add_addresses(form, least=3)
    form.section("team")
    add_team(form, least=3)
    form.section("dates")
    add_dates(form, least=3)
    form.sign("handed_by", "taken_by", "department_head")
    return form.content()


def _add_promises(form: FormWriter) -> None:
    """Write what we still have to keep, and where we said so."""
    exchanges = form.material.exchanges
    rows = [
        (
            each.text,
            made_in(each, exchanges.exchange(each.exchange_id or ""), form.words),
            each.owner,
            form.known.day(each.due),
        )
        for each in exchanges.promises
        if each.state in {FollowUpState.OPEN, FollowUpState.MOVED}
    ]
    form.table(("promise", "made_in", "owner", "due"), rows, (7.2, 3.8, 2.3, 3.1), least=1)
