"""The company's own contract form, in which the contract of a bid is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.bid_forms import whole_form
from presales_desk.actions.bid_prices import change_bid
from presales_desk.actions.decks import file_bytes
from presales_desk.actions.planned import Planned
from presales_desk.records.base import Insert
from presales_desk.records.enums import MaterialKind
from presales_desk.records.summary import Attachment

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from presales_desk.documents.bid.material import TenderForm
    from presales_desk.records.bid import Bid
    from presales_desk.workspace.workspace import Reader


def choose_contract(reader: Reader, bid: Bid, file: Path, moment: dt.datetime) -> Planned[Bid]:
    """Take a .docx as the form of the contract; it belongs to the project's files from now on.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError, FileTooLargeError: It could not be
            filled in.
        NotWrittenError, DiskFullError, ReadOnlyError: It could not be stored.

    """
    content = file_bytes(file)
    whole_form(content, file.name)
    sha256, size = reader.attachments.add_bytes(content)
    named = {"contract_template_name": file.name, "contract_template": sha256}
    planned = change_bid(reader, bid, named)
    if reader.count(Attachment, project_id=bid.project_id, sha256=sha256):
        return planned
    kept = Attachment(
        project_id=bid.project_id,
        name=file.name,
        sha256=sha256,
        size=size,
        kind=MaterialKind.OURS,
        added=moment,
    )
    changes = (*planned.changes, Insert(kept))
    return Planned(planned.label, changes, planned.scope, planned.value)


def drop_contract(reader: Reader, bid: Bid) -> Planned[Bid]:
    """Write the contract in our form again; the file stays with the project."""
    return change_bid(reader, bid, {"contract_template_name": "", "contract_template": ""})


def contract_form(reader: Reader, bid: Bid) -> TenderForm | None:
    """Return the company's contract; None where it has none.

    Raises:
        NotReadError: The stored file is gone or damaged.
        UnsafeFileError, WrongFileKindError, FileTooLargeError: It cannot be filled in any more.

    """
    if not bid.contract_template:
        return None
    name = bid.contract_template_name
    return whole_form(reader.attachments.read(bid.contract_template, name), name)
